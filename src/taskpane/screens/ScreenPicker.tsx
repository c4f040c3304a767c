import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Text } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import { OpenedIcon, OpenIcon } from "../parts/icons";
import { useSpeak } from "../PaneContext";
import type { Screen } from "./screenList";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    margin: "0 -12px",
    padding: "0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "36px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  other: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  list: {
    position: "absolute",
    insetInline: 0,
    top: "100%",
    margin: 0,
    padding: "4px",
    maxHeight: "calc(100vh - 130px)",
    overflowY: "auto",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
    boxShadow: tokens.shadow16,
  },
  choice: {
    display: "block",
    width: "100%",
    padding: "5px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  choiceName: { display: "block", fontWeight: tokens.fontWeightSemibold },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly place: Text;
  readonly screens: readonly Screen[];
  readonly open: Screen;
  readonly choose: (key: string) => void;
}

/**
 * One row that names the open screen, whatever the number of screens and the length of their names; pressed, it lists all
 * of the place with what each is for.
 */
export function ScreenPicker({ place, screens, open, choose }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const [isListed, setListed] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const Icon = isListed ? OpenedIcon : OpenIcon;

  useEffect(() => {
    if (isListed) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [isListed]);

  const close = () => {
    setListed(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (!isListed) return;
    if (event.key === "Escape") return close();
    const target = besideFocus(list.current, event.key);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <nav
      ref={bar}
      className={styles.bar}
      aria-label={speak(screenWords.screens, { place: speak(place) })}
      onKeyDown={move}
      onBlur={({ relatedTarget }) => {
        if (!bar.current?.contains(relatedTarget)) setListed(false);
      }}
    >
      <h1 className={styles.heading}>
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          onClick={() => setListed(!isListed)}
        >
          <span className={styles.icon}>
            <Icon />
          </span>
          <span className={styles.name}>{speak(open.name)}</span>{" "}
          <span className={styles.other}>{speak(screenWords.choose)}</span>
        </button>
      </h1>
      {isListed && (
        <ul ref={list} id={listId} className={styles.list}>
          {screens.map(({ key, name, summary }) => (
            <li key={key}>
              <button
                type="button"
                className={mergeClasses(styles.choice, key === open.key && styles.current)}
                aria-current={key === open.key ? "page" : undefined}
                onClick={() => {
                  choose(key);
                  close();
                }}
              >
                <span className={styles.choiceName}>{speak(name)}</span>{" "}
                <span className={styles.summary}>{speak(summary)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** The choice that an arrow key goes to from the one in focus. */
function besideFocus(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const choices = [...(list?.querySelectorAll("button") ?? [])];
  const now = choices.indexOf(document.activeElement as HTMLButtonElement);
  switch (key) {
    case "ArrowDown":
      return choices[(now + 1) % choices.length];
    case "ArrowUp":
      return choices[(now - 1 + choices.length) % choices.length];
    case "Home":
      return choices[0];
    case "End":
      return choices.at(-1);
    default:
      return undefined;
  }
}
