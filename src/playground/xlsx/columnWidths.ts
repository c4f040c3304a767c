const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING_PIXELS = 5;

/** Excel measures a column in digits of its default font. */
export function charactersToPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + COLUMN_PADDING_PIXELS);
}

/** The width in digits that `charactersToPixels` turns into these pixels. */
export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, (pixels - COLUMN_PADDING_PIXELS) / PIXELS_PER_CHARACTER);
}
