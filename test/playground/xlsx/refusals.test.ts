import { openWorkbook } from "../../../src/playground/xlsx/open";
import { OpenFailure, type OpenFailureReason } from "../../../src/playground/xlsx/openFailure";
import { failureSentence } from "../../../src/playground/xlsx/sentences";
import { fileOf } from "./files";

async function reasonOf(bytes: Uint8Array): Promise<OpenFailureReason | undefined> {
  try {
    await openWorkbook(bytes, "plan.xlsx");
    return undefined;
  } catch (error) {
    if (error instanceof OpenFailure) return error.reason;
    throw error;
  }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compoundFile = (content: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);

/** A zip archive of one stored file, as the smallest thing that is a zip and no workbook. */
function zipOf(name: string, unpackedBytes = 0): Uint8Array {
  const nameBytes = text(name);
  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(26, nameBytes.length, true);
  const directory = new DataView(new ArrayBuffer(46));
  directory.setUint32(0, 0x02014b50, true);
  directory.setUint32(24, unpackedBytes, true);
  directory.setUint16(28, nameBytes.length, true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, 1, true);
  end.setUint32(16, 30 + nameBytes.length, true);
  const parts = [local, nameBytes, directory, nameBytes, end];
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part.buffer as ArrayBuffer))));
}

test.each<[string, Uint8Array, OpenFailureReason]>([
  ["an empty file", new Uint8Array(), "empty"],
  ["a .csv renamed to .xlsx", text("SKU,Units\nA-1,5\n"), "text"],
  ["an old .xls file", compoundFile("Workbook"), "old-excel"],
  ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-a-workbook"],
  ["a zip archive without a workbook", zipOf("holiday.jpg"), "not-a-workbook"],
  ["a binary workbook", zipOf("xl/workbook.bin"), "binary-workbook"],
  ["an OpenDocument file", zipOf("content.xml"), "open-document"],
  ["a few bytes that claim to unpack to gigabytes", zipOf("xl/workbook.xml", 2_000_000_000), "too-large"],
  ["a workbook part that holds nothing", zipOf("xl/workbook.xml"), "damaged"],
])("%s is refused for what it is", async (_what, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

test("a workbook cut off while downloading is refused", async () => {
  const whole = await fileOf((file) => (file.addWorksheet("Plan").getCell("A1").value = 1));
  expect(await reasonOf(whole)).toBeUndefined();
  expect(await reasonOf(whole.slice(0, whole.length / 2))).toBe("damaged");
});

test("the refusal names the file in the planner's language", () => {
  expect(failureSentence("text", "sales.csv", "en-US")).toContain("“sales.csv” is a text file");
  expect(failureSentence("text", "sales.csv", "zh-CN")).toContain("“sales.csv”是文本文件");
  expect(failureSentence("text", "sales.csv", "zh-TW")).toContain("「sales.csv」是文字檔");
});
