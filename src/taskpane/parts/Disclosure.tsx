import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { OpenedIcon, OpenIcon } from "./icons";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    width: "100%",
    padding: "4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  summary: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  content: { paddingInlineStart: "24px" },
  flush: { paddingInlineStart: 0 },
});

/** Something that is folded away until it is asked for; what is folded away is not rendered. */
export function Disclosure({
  title,
  summary,
  startsOpen = false,
  strong = false,
  flush = false,
  children,
}: {
  readonly title: ReactNode;
  readonly summary?: ReactNode;
  readonly startsOpen?: boolean;
  readonly strong?: boolean;
  /** Content as wide as the title, where an indent would cost too much of a narrow pane. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const contentId = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const Icon = isOpen ? OpenedIcon : OpenIcon;
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? contentId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.icon}>
          <Icon />
        </span>
        <span className={mergeClasses(styles.title, strong && styles.strong)}>{title}</span>
        {summary !== undefined && <span className={styles.summary}>{summary}</span>}
      </button>
      {isOpen && (
        <div id={contentId} className={mergeClasses(styles.content, flush && styles.flush)}>
          {children}
        </div>
      )}
    </div>
  );
}
