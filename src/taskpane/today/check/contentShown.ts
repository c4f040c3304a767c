import type { CellContent } from "../../../calculation";
import { isoDateFromSerial, type Locale } from "../../../vocabulary";
import { checkWords } from "../../../vocabulary/pane/check";
import { figure } from "../../forms/figures";

/** What a cell holds or is to hold, as a planner would see it there. */
export function contentShown(content: CellContent, isDate: boolean | undefined, locale: Locale): string {
  if (content === "") return checkWords.empty[locale];
  if (typeof content !== "number") return String(content);
  return isDate ? isoDateFromSerial(content) : figure(content, locale, 6);
}
