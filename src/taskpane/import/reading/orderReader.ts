import {
  type DateForm,
  orderLineTally,
  type OrderDemand,
  type OrderLineOptions,
  serialFromText,
  textHash,
} from "../../../calculation";
import { type DecimalMark, numberFromText } from "./decimalMarks";
import type { Encoding } from "./encodings";
import { fieldText, type FileRecord, isBlankRecord, type Layout } from "./records";

/** The columns of an order file, counted from 0. */
export interface OrderColumns {
  readonly date: number;
  readonly sku: number;
  readonly units: number;
  readonly channel?: number;
  readonly orderNumber?: number;
}

/** All that must be said of a file before it can be read: nothing is guessed while reading. */
export interface ReadingPlan extends Layout, OrderLineOptions {
  readonly encoding: Encoding;
  /** The record the headings stand in, counted from 0; what stands above it is a title. */
  readonly headingRow: number;
  readonly columns: OrderColumns;
  readonly dateForm: DateForm;
  readonly decimalMark: DecimalMark;
}

/** Stands in a decoded text for bytes that are no character. */
const undecodable = "\ufffd";

/** Reads records in the order of the file and adds them up. Rows are counted from 1, as a spreadsheet shows the file. */
export function orderReader(plan: ReadingPlan): {
  accept(records: readonly FileRecord[]): void;
  finish(): OrderDemand;
} {
  const { columns, dateForm, decimalMark, headingRow } = plan;
  const tally = orderLineTally(plan);
  let row = 0;
  let before = { orderNumber: "", dateText: "" };

  /** A shop's export says the date of an order once: further lines of the order leave it blank. */
  function dateTextOf(record: FileRecord): string {
    const orderNumber = fieldText(record, columns.orderNumber);
    const isSameOrder = orderNumber !== "" && orderNumber === before.orderNumber;
    const dateText = fieldText(record, columns.date) || (isSameOrder ? before.dateText : "");
    before = { orderNumber, dateText };
    return dateText;
  }

  function read(record: FileRecord): void {
    const date = serialFromText(dateTextOf(record), dateForm);
    if (Number.isNaN(date)) return tally.refuse("date", row);
    const sku = fieldText(record, columns.sku);
    if (sku === "" || sku.includes(undecodable)) return tally.refuse("sku", row);
    const units = numberFromText(fieldText(record, columns.units), decimalMark);
    if (Number.isNaN(units)) return tally.refuse("units", row);
    tally.add({ date, sku, units, channel: fieldText(record, columns.channel), hash: textHash(record) }, row);
  }

  return {
    accept(records) {
      for (const record of records) {
        row += 1;
        if (row > headingRow + 1 && !isBlankRecord(record)) read(record);
      }
    },
    finish: tally.finish,
  };
}
