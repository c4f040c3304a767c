import { OpenFailure } from "./openFailure";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

export const LARGEST_FILE_BYTES = 30_000_000;
const LARGEST_UNPACKED_BYTES = 500_000_000;

/** Old .xls files and password-protected .xlsx files are both "compound files", which begin so. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Is this file a workbook that can be opened here? Answers its parts; throws the reason why not.
 * Looks at the bytes and not at the file's name, because a renamed .csv is the commonest wrong file of all.
 */
export function inspectFile(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new OpenFailure("empty");
  if (bytes.length > LARGEST_FILE_BYTES) throw new OpenFailure("too-large");
  if (beginsWith(bytes, COMPOUND_FILE)) {
    throw new OpenFailure(isEncrypted(bytes) ? "encrypted" : "old-excel");
  }
  if (!beginsWith(bytes, ZIP)) throw new OpenFailure(looksLikeText(bytes) ? "text" : "not-a-workbook");

  const entries = readZipDirectory(bytes);
  if (!entries) throw new OpenFailure("damaged");
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpackedBytes > LARGEST_UNPACKED_BYTES) throw new OpenFailure("too-large");
  refuseOtherArchives(entries);
  return entries;
}

function refuseOtherArchives(entries: readonly ZipEntry[]): void {
  const names = entries.map((entry) => entry.name);
  if (names.includes("xl/workbook.bin")) throw new OpenFailure("binary-workbook");
  if (names.includes("content.xml")) throw new OpenFailure("open-document");
  if (!names.includes("xl/workbook.xml")) throw new OpenFailure("not-a-workbook");
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The directory of a compound file names its streams in UTF-16; an encrypted workbook has an "EncryptedPackage". */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes([..."EncryptedPackage"].join("\0"));
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 1000).includes(0);
}
