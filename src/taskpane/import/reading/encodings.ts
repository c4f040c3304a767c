/** How a file's bytes stand for characters, by the names a browser knows them. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

const lineFeed = 0x0a;

/**
 * Which encoding is it? `pieces` are the file's first bytes and, where it is long, some from further on, since a file of
 * plain letters may hold its first Chinese name after a million lines.
 *
 * A byte order mark decides, then zero bytes (UTF-16), then whether it is valid UTF-8. What is left is told apart by which
 * of GBK and Big5 makes common characters of it; text that is Chinese in neither is Western European.
 */
export function detectEncoding(pieces: readonly Uint8Array[]): Encoding {
  const [head = new Uint8Array()] = pieces;
  const utf16 = utf16Of(head);
  if (utf16 !== undefined) return utf16;
  const whole = pieces.map((piece, index) => wholeLines(piece, index > 0));
  if (canDecode(whole, "utf-8")) return "utf-8";
  const chinese = (["gb18030", "big5"] as const)
    .filter((encoding) => canDecode(whole, encoding))
    .map((encoding) => ({ encoding, share: shareOfCommon(whole, encoding) }))
    .sort((a, b) => b.share - a.share);
  const [likely] = chinese;
  return likely !== undefined && likely.share >= leastShareOfCommon ? likely.encoding : "windows-1252";
}

/** Of Chinese text nearly all characters are common ones; of other text misread as Chinese hardly any. */
const leastShareOfCommon = 0.6;

/** By its byte order mark, or by the zeros that every second byte of Western letters, digits and commas is. */
function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  if (even + odd <= head.length / 10) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** No line cut in two, so that no character is. In none of these encodings a line feed is part of a character. */
function wholeLines(piece: Uint8Array, startsWithin: boolean): Uint8Array {
  const start = startsWithin ? piece.indexOf(lineFeed) + 1 : 0;
  const end = piece.lastIndexOf(lineFeed);
  return end < start ? piece.subarray(start) : piece.subarray(start, end + 1);
}

function canDecode(pieces: readonly Uint8Array[], encoding: Encoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    // A piece without a line feed may end within a character: as a stream it may.
    for (const piece of pieces) decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first bytes of punctuation and of the few thousand characters in daily use. */
const isCommon = {
  gb18030: (first: number, second: number) =>
    second >= 0xa1 && ((first >= 0xb0 && first <= 0xd7) || (first >= 0xa1 && first <= 0xa3)),
  big5: (first: number) => first >= 0xa1 && first <= 0xc6,
} as const;

/** Among the characters of two bytes. */
function shareOfCommon(pieces: readonly Uint8Array[], encoding: "gb18030" | "big5"): number {
  let characters = 0;
  let common = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const first = piece[i]!;
      if (first < 0x80) continue;
      i += 1;
      characters += 1;
      if (isCommon[encoding](first, piece[i] ?? 0)) common += 1;
    }
  }
  return characters === 0 ? 0 : common / characters;
}
