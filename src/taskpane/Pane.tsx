import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { localeFor, fill } from "../vocabulary";
import { commonWords } from "../vocabulary/pane/common";
import type { PlannerWorkbook, Surroundings } from "../workbook/contract";
import { PaneProvider, type PaneSurroundings, type PlaceKey } from "./PaneContext";
import { Loaded } from "./parts/Loaded";
import { Notice } from "./parts/Notice";
import { reasonOf } from "./parts/reason";
import { places } from "./places";
import { PlaceTabs, panelId, tabId } from "./PlaceTabs";
import { lookOf, themeFor } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** For what the browser draws itself: scroll bars, the calendar of a date. */
  dark: { colorScheme: "dark" },
  places: { flexGrow: 1, minHeight: 0, overflowY: "auto", scrollbarGutter: "stable", scrollbarWidth: "thin" },
  place: { padding: "4px 12px 24px", maxWidth: "720px" },
});

export interface PaneProps {
  readonly workbook: PlannerWorkbook;
  readonly surroundings: Surroundings;
  readonly buildVersion: string;
}

/** The pane: five places over one workbook. A place that was opened stays as it was left. */
export function Pane({ workbook, surroundings, buildVersion }: PaneProps) {
  const locale = localeFor(surroundings.languageTag);
  const [open, setOpen] = useState<PlaceKey>("today");
  const [visited, setVisited] = useState<readonly PlaceKey[]>(["today"]);
  const [screenOf, setScreenOf] = useState<PaneSurroundings["screenOf"]>({});
  const [refusal, setRefusal] = useState<string>();

  const openPlace = useCallback((place: PlaceKey, screen?: string) => {
    setOpen(place);
    if (screen !== undefined) setScreenOf((before) => ({ ...before, [place]: screen }));
    setVisited((before) => (before.includes(place) ? before : [...before, place]));
    setRefusal(undefined);
  }, []);
  const attempt = useCallback((task: () => Promise<unknown>) => {
    setRefusal(undefined);
    task().catch((error: unknown) => setRefusal(reasonOf(error)));
  }, []);
  const pane = useMemo<PaneSurroundings>(
    () => ({ workbook, surroundings, buildVersion, locale, screenOf, openPlace, attempt }),
    [workbook, surroundings, buildVersion, locale, screenOf, openPlace, attempt],
  );
  const look = lookOf(surroundings.theme);
  const theme = useMemo(() => themeFor(look, locale), [look, locale]);
  usePageStyles();
  const styles = useStyles();
  return (
    <PaneProvider value={pane}>
      <FluentProvider theme={theme} className={mergeClasses(styles.pane, look !== "light" && styles.dark)}>
        <PlaceTabs open={open} openPlace={openPlace} />
        <div role="alert">
          {refusal !== undefined && (
            <Notice intent="error" title={fill(commonWords.excelRefused[locale], { reason: refusal })} />
          )}
        </div>
        <main className={styles.places}>
          {places
            .filter(({ key }) => visited.includes(key))
            .map((place) => (
              <div
                key={place.key}
                id={panelId(place.key)}
                role="tabpanel"
                aria-labelledby={tabId(place.key)}
                hidden={place.key !== open}
                className={styles.place}
              >
                <Loaded load={place.load} />
              </div>
            ))}
        </main>
      </FluentProvider>
    </PaneProvider>
  );
}
