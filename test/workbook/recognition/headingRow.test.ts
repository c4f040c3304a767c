import { sourcesInUsedPart } from "../../../src/workbook/recognition/source";
import { recognisedHeadings } from "../../../src/workbook/recognition/tables";

it("finds the headings of a cost table, though the choices below are headings of other tables", () => {
  const rows = [
    ["Freight of our shop", "", "", "", ""],
    ["Cost group", "Charge", "Amount", "Per", "Shared by"],
    ["FIRST LEG", "sea", 3000, "SHIPMENT", "WEIGHT"],
    ["FIRST LEG", "line", 9000, "SHIPMENT", "QTY"],
  ];
  const area = { top: 0, left: 0, rows: rows.length, columns: 5 };
  const [source] = sourcesInUsedPart({ sheet: "Costs", area, firstRows: rows }, recognisedHeadings);
  expect(source).toMatchObject({ headings: rows[1], area: { top: 1, rows: 3 } });
});

it("finds headings nobody knows above choices that are headings elsewhere, so that they can be pointed at", () => {
  const rows = [
    ["Kind", "What for", "How much", "For each", "Split along"],
    ["FIRST LEG", "sea", 3000, "SHIPMENT", "WEIGHT"],
    ["FIRST LEG", "line", 9000, "SHIPMENT", "QTY"],
  ];
  const area = { top: 0, left: 0, rows: rows.length, columns: 5 };
  const [source] = sourcesInUsedPart({ sheet: "Costs", area, firstRows: rows }, recognisedHeadings);
  expect(source).toMatchObject({ headings: rows[0], area: { top: 0, rows: 3 } });
});
