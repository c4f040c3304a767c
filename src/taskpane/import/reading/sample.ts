/** Bytes from several places of a file, to see what kind of file it is. */
export interface FileSample {
  readonly name: string;
  readonly size: number;
  /** The first bytes, then some from further on; each further piece may begin and end within a line. */
  readonly pieces: readonly Uint8Array[];
}

const headBytes = 256_000;
const pieceBytes = 16_000;
const furtherPieces = 16;

/** Looks into a file at its beginning and at places spread evenly over the rest, the end among them. */
export async function sampleOf(file: File): Promise<FileSample> {
  const { name, size } = file;
  const read = async (from: number, bytes: number) =>
    new Uint8Array(await file.slice(from, from + bytes).arrayBuffer());
  const pieces = [await read(0, headBytes)];
  const distance = (size - headBytes - pieceBytes) / (furtherPieces - 1);
  if (distance > pieceBytes) {
    for (let piece = 0; piece < furtherPieces; piece++) {
      // At an even place, since in UTF-16 a character has two bytes.
      pieces.push(await read(2 * Math.floor((headBytes + piece * distance) / 2), pieceBytes));
    }
  } else if (size > headBytes) pieces.push(await read(headBytes, size - headBytes));
  return { name, size, pieces };
}
