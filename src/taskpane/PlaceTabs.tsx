import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { commonWords } from "../vocabulary/pane/common";
import { useSpeak, type PlaceKey } from "./PaneContext";
import { places } from "./places";

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: `repeat(${places.length}, minmax(0, 1fr))`,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { minWidth: 0, padding: "6px 0 7px", justifyContent: "center" },
  content: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

export const tabId = (place: PlaceKey): string => `tab-${place}`;
export const panelId = (place: PlaceKey): string => `place-${place}`;

/** The way between the five places: a drawing over a word, five abreast in 320 px in every language. */
export function PlaceTabs({
  open,
  openPlace,
}: {
  readonly open: PlaceKey;
  readonly openPlace: (place: PlaceKey) => void;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <TabList
      className={styles.tabs}
      aria-label={speak(commonWords.places)}
      selectedValue={open}
      onTabSelect={(_event, { value }) => openPlace(value as PlaceKey)}
    >
      {places.map(({ key, name, Icon }) => (
        <Tab
          key={key}
          value={key}
          id={tabId(key)}
          aria-controls={key === open ? panelId(key) : undefined}
          className={styles.tab}
          content={{ className: styles.content }}
        >
          <Icon />
          {speak(name)}
        </Tab>
      ))}
    </TabList>
  );
}
