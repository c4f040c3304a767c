/**
 * Names that documentation and automation reach the page by: the same in every language, beside the word the page shows
 * there.
 */
export const HANDLES = {
  nameBox: "Name box",
  formulaBar: "Formula bar",
  save: "Save as .xlsx",
} as const;
