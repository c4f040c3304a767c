/** One file of a zip archive, as the archive's own directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** What the file will take once unpacked, as the archive claims. */
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  readonly isCompressed: boolean;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD_BYTES = 22;
const ENTRY_HEADER_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const LONGEST_COMMENT_BYTES = 65_535;

/**
 * What is in this zip archive, without unpacking any of it? Answers undefined where there is no readable directory,
 * so that a broken download is told from a workbook, and a few bytes that unpack to gigabytes are refused unopened.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  if (end === undefined) return undefined;

  const entryCount = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < entryCount; index++) {
    if (offset + ENTRY_HEADER_BYTES > bytes.length) return undefined;
    if (view.getUint32(offset, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const commentLength = view.getUint16(offset + 32, true);
    const nameStart = offset + ENTRY_HEADER_BYTES;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
      isCompressed: view.getUint16(offset + 10, true) !== 0,
      packedBytes: view.getUint32(offset + 20, true),
      unpackedBytes: view.getUint32(offset + 24, true),
      offset: view.getUint32(offset + 42, true),
    });
    offset = nameStart + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** One file of the archive as it is packed. */
export function readPacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_HEADER_BYTES + nameLength + extraLength;
  return bytes.slice(start, start + entry.packedBytes);
}

/** The text of one file of the archive. */
export async function readZipText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const packed = readPacked(bytes, entry);
  if (!entry.isCompressed) return new TextDecoder().decode(packed);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(unpacked).text();
}

/** The end record stands at the very end, before an optional comment: looked for from the back. */
function findEndRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_BYTES;
  const first = Math.max(0, last - LONGEST_COMMENT_BYTES);
  for (let offset = last; offset >= first; offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
