import type { Problem } from "../../calculation";
import type { Fields } from "../forms/fields";
import { usePane } from "../PaneContext";
import { sentenceOf } from "./sentenceOf";

/** What is wrong, in the planner's words. */
export function Sentence({ problem, fields }: { readonly problem: Problem; readonly fields?: Fields }) {
  const { locale } = usePane();
  return sentenceOf(problem, locale, fields);
}
