/** A text by which the same words typed differently are one: in other capitals, widths or blanks. */
export const plainWords = (text: string): string =>
  text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
