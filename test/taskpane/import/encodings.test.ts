import { detectEncoding, type Encoding } from "../../../src/taskpane/import/reading/encodings";
import { encode } from "./encode";

const simplified =
  "订单号,下单日期,商品编码,数量,渠道\n1,2026-11-01,杯子-红,2,抖音\n2,2026-11-02,台灯,1,淘宝\n";
const traditional =
  "訂單編號,下單日期,商品編號,數量,通路\n1,2026-11-01,杯子-紅,2,蝦皮\n2,2026-11-02,檯燈,1,官網\n";
const western = "Date;SKU;Menge;Größe\n01.11.2026;TASSE;2;groß, 5 £\n02.11.2026;LAMPE;1;für Café-Möbel\n";
const plain = "Date,SKU,Units\n2026-11-01,MUG,2\n";

it.each<[string, Encoding, boolean]>([
  [simplified, "utf-8", false],
  [simplified, "utf-8", true],
  [simplified, "utf-16le", true],
  [simplified, "utf-16be", true],
  [simplified, "utf-16le", false],
  [simplified, "gb18030", false],
  [traditional, "big5", false],
  [traditional, "utf-8", false],
  [western, "windows-1252", false],
  [western, "utf-8", false],
])("%j saved in %s (byte order mark: %s) is known", (text, encoding, mark) => {
  expect(detectEncoding([encode(text, encoding, { mark })])).toBe(encoding);
});

it.each<Encoding>(["gb18030", "big5"])("a few Chinese characters in %s are enough", (encoding) => {
  expect(detectEncoding([encode("日期,SKU,Units\n2026-11-01,MUG,2\n", encoding)])).toBe(encoding);
});

it("takes plain letters for UTF-8, of which they are a part", () => {
  expect(detectEncoding([encode(plain, "windows-1252")])).toBe("utf-8");
});

it("knows a file by a name that stands far below its plain beginning", () => {
  const cutWithin = encode(simplified, "gb18030").slice(1, -2);
  expect(detectEncoding([encode(plain, "utf-8"), cutWithin])).toBe("gb18030");
  const utf8CutWithin = encode(simplified, "utf-8").slice(2, -2);
  expect(detectEncoding([encode(plain, "utf-8"), utf8CutWithin])).toBe("utf-8");
});

it("has an answer for an empty file", () => {
  expect(detectEncoding([new Uint8Array()])).toBe("utf-8");
});
