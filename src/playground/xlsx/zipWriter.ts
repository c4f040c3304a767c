import { readPacked, type ZipEntry } from "./zipDirectory";

interface ZipPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly unpackedBytes: number;
  readonly isCompressed: boolean;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/**
 * An archive of some of another's files, taken over as they are packed, and some with another text. Checksums are left
 * out: the reader for which this is made does not look at them.
 */
export function rewriteZip(
  bytes: Uint8Array,
  kept: readonly ZipEntry[],
  replaced: ReadonlyMap<string, string>,
): Uint8Array {
  const encoder = new TextEncoder();
  const parts = kept.map((entry): ZipPart => {
    const name = encoder.encode(entry.name);
    const text = replaced.get(entry.name);
    if (text === undefined) return { ...entry, name, packed: readPacked(bytes, entry) };
    const packed = encoder.encode(text);
    return { name, packed, unpackedBytes: packed.length, isCompressed: false };
  });
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = [record(LOCAL_HEADER, 30, part, 8, 18), part.name, part.packed];
    directory.push(directoryRecord(part, offset), part.name);
    chunks.push(...local);
    offset += local.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  return joined([...chunks, ...directory, endRecord(parts.length, offset, joined(directory).length)]);
}

/** The fields that a file's own header and its record in the directory share, at different places. */
function record(
  signature: number,
  length: number,
  part: ZipPart,
  methodAt: number,
  sizesAt: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(methodAt, part.isCompressed ? DEFLATED : 0, true);
  view.setUint32(sizesAt, part.packed.length, true);
  view.setUint32(sizesAt + 4, part.unpackedBytes, true);
  view.setUint16(sizesAt + 8, part.name.length, true);
  return new Uint8Array(view.buffer);
}

function directoryRecord(part: ZipPart, offset: number): Uint8Array {
  const bytes = record(DIRECTORY_ENTRY, 46, part, 10, 20);
  new DataView(bytes.buffer).setUint32(42, offset, true);
  return bytes;
}

function endRecord(count: number, directoryOffset: number, directoryBytes: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, directoryOffset, true);
  return new Uint8Array(view.buffer);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
