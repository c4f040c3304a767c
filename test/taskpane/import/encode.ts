import { TextDecoder } from "node:util";
import type { Encoding } from "../../../src/taskpane/import/reading/encodings";

/** A browser can read these encodings and not write them: what each pair of bytes reads as tells how to write it. */
function pairsOf(encoding: "gb18030" | "big5"): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if ([...text].length === 1 && text !== "\ufffd" && !pairs.has(text)) pairs.set(text, [first, second]);
    }
  }
  return pairs;
}

const pairs = { gb18030: pairsOf("gb18030"), big5: pairsOf("big5") };

/** A text's bytes as another program would have saved them. */
export function encode(text: string, encoding: Encoding, { mark = false } = {}): Uint8Array {
  const characters = [...(mark ? `\ufeff${text}` : text)];
  return Uint8Array.from(characters.flatMap((character) => bytesOf(character, encoding)));
}

function bytesOf(character: string, encoding: Encoding): readonly number[] {
  const code = character.charCodeAt(0);
  if (encoding === "utf-8") return [...new TextEncoder().encode(character)];
  if (encoding === "utf-16le") return [code & 0xff, code >> 8];
  if (encoding === "utf-16be") return [code >> 8, code & 0xff];
  if (code < 0x80) return [code];
  const bytes =
    encoding === "windows-1252" ? (code < 0x100 ? [code] : undefined) : pairs[encoding].get(character);
  if (bytes === undefined) throw new Error(`${character} cannot be written in ${encoding}.`);
  return bytes;
}
