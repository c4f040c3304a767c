import { createContext, useContext } from "react";
import { fill, type Locale, type Text } from "../vocabulary";
import type { PlannerWorkbook, Surroundings } from "../workbook/contract";

/** The five places of the pane, one visible at a time. */
export const placeKeys = ["today", "promotions", "products", "functions", "settings"] as const;
export type PlaceKey = (typeof placeKeys)[number];

/** What every part of the pane needs to know. */
export interface PaneSurroundings {
  readonly workbook: PlannerWorkbook;
  readonly surroundings: Surroundings;
  readonly buildVersion: string;
  readonly locale: Locale;
  /** Which screen of each place is open, where another than its first. */
  readonly screenOf: Readonly<Partial<Record<PlaceKey, string>>>;
  /** Opens a place, at one of its screens where that is said. */
  openPlace(place: PlaceKey, screen?: string): void;
  /** Does something with the workbook; where Excel does not do it, the pane says so. */
  attempt(task: () => Promise<unknown>): void;
}

const PaneContext = createContext<PaneSurroundings | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

export function usePane(): PaneSurroundings {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("usePane is for parts of the pane");
  return pane;
}

/** Speaks: a text in the planner's language, with the figures put in. */
export type Speak = (text: Text, values?: Readonly<Record<string, number | string>>) => string;

export function useSpeak(): Speak {
  const { locale } = usePane();
  return (text, values) => (values ? fill(text[locale], values) : text[locale]);
}
