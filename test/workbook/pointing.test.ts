import { plannerTableDefinitions, type RawCell, type Table, type Term } from "../../src/vocabulary";
import type { ListedTable, PointedTable } from "../../src/workbook/contract";
import { firstDay, openShop, openShopWithData, type Rows, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const read = async <T extends ListedTable>(...tables: T[]) => {
  const result = await shop.planner.readTables(tables);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

/** A value that a column of this term takes. */
function valueOf(term: Term<unknown>): NonNullable<RawCell> {
  if (term.choices) return term.choices[0]!;
  const examples: RawCell[] = [firstDay, 5, 0.5, true, "Something"];
  return examples.find((each) => term.read(each).ok)!;
}

/** A table as a planner may keep it: under headings nobody else knows. */
function oddTable(definition: Table): { headings: string[]; row: NonNullable<RawCell>[]; keys: string[] } {
  const columns = Object.entries(definition.columns);
  return {
    keys: columns.map(([key]) => key),
    headings: columns.map((_, index) => `Field ${index + 1}`),
    row: columns.map(([, { term }]) => valueOf(term)),
  };
}

/** The value as a planner types it. */
function asTyped(cell: NonNullable<RawCell>): string | number | boolean {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  throw new Error("the values of this test are what a planner types");
}

const further = Object.keys(plannerTableDefinitions).filter(
  (key): key is Exclude<ListedTable, "products" | "stock"> =>
    !["products", "sales", "stock", "settings"].includes(key),
);

describe("every further table of the planner's", () => {
  it.each(further)(
    "%s is read by the columns pointed at, and no longer once that is undone",
    async (table) => {
      const { headings, row, keys } = oddTable(plannerTableDefinitions[table]);
      const rows: Rows = [headings, row.map(asTyped)];
      shop = await openShop();
      shop.put("Mine", rows);
      const before = await read(table);
      expect(before.tables[table].rows).toEqual([]);
      expect(before.candidates).toMatchObject([{ sheet: "Mine", headings }]);

      for (const [index, key] of keys.entries()) {
        await shop.planner.rememberColumn({ table, key, heading: headings[index]! });
      }
      shop.close();
      shop = await openShop({ workbook: shop.workbook });
      const { tables, problems, candidates } = await read(table);
      expect(problems).toEqual([]);
      expect(Object.keys(tables[table].rows[0]!.values).sort()).toEqual([...keys].sort());
      expect(tables[table].found!.columns.every(({ pointedByHand }) => pointedByHand)).toBe(true);
      expect(candidates).toEqual([]);

      await shop.planner.forgetColumns(table);
      expect((await read(table)).tables[table].rows).toEqual([]);
      expect(rows.map((cells, r) => cells.map((_, c) => cellOf("Mine", r, c)))).toEqual(rows);
    },
  );
});

const cellOf = (sheet: string, row: number, column: number) =>
  shop.workbook.cell(shop.workbook.sheet(sheet)!.id, row, column)?.value ?? null;

const pointAt = async (table: PointedTable, columns: Readonly<Record<string, string>>) => {
  for (const [key, heading] of Object.entries(columns)) {
    await shop.planner.rememberColumn({ table, key, heading });
  }
};

const vendors: Rows = [
  ["Vendor", "Article", "Share of orders"],
  ["Shenzhen One", "LAMP", 0.7],
];

describe("a table whose columns are pointed at", () => {
  it("is read in the stead of one of ours that waits to be filled in, and set-up says so", async () => {
    shop = await openShop();
    await shop.planner.setUp(["suppliers"], "en-US");
    shop.put("Vendors", vendors);
    await pointAt("suppliers", { supplier: "Vendor", sku: "Article" });
    expect((await read("suppliers")).tables.suppliers.rows.map(({ values }) => values)).toEqual([
      { supplier: "Shenzhen One", sku: "LAMP" },
    ]);
    const setUp = await shop.planner.previewSetUp("en-US");
    expect(setUp.ok && setUp.value.tables.find(({ table }) => table === "suppliers")).toMatchObject({
      sheet: "Vendors",
      state: "adopted",
    });
    await shop.planner.forgetColumns("suppliers");
    expect((await read("suppliers")).tables.suppliers.place?.sheet).toBe("Suppliers");
  });

  it("is that table, though by its headings a plan would read it as another", async () => {
    shop = await openShopWithData();
    // Dates, SKUs and units: without a word from the planner these are sales too.
    shop.put("Came in", [
      ["Date", "SKU", "Units", "Ref", "From", "Wanted"],
      [firstDay, "LAMP", 40, "PO-1", "Shenzhen One", firstDay],
    ]);
    await pointAt("deliveries", {
      supplier: "From",
      sku: "SKU",
      orderedDate: "Wanted",
      receivedDate: "Date",
      unitsOrdered: "Units",
    });
    const { tables } = await read("deliveries");
    expect(tables.deliveries.rows).toHaveLength(1);
    expect((await shop.planner.findTables()).sales?.sheet).toBe("Sales");
  });

  it("is not mistaken for another that happens to have the same headings", async () => {
    shop = await openShop();
    shop.put("Vendors", vendors);
    shop.put("Arrivals", [
      ["Vendor", "Article", "Supplier", "SKU", "Due", "Due units"],
      ...Array.from({ length: 5 }, () => ["One", "LAMP", "One", "LAMP", firstDay, 5]),
    ]);
    await pointAt("suppliers", { supplier: "Vendor", sku: "Article", orderShare: "Share of orders" });
    expect((await read("suppliers")).tables.suppliers.place?.sheet).toBe("Vendors");
  });

  it("of ours is read again where the planner has changed one of its headings", async () => {
    shop = await openShop();
    await shop.planner.setUp(["suppliers"], "en-US");
    shop.put("Suppliers", [["Who", "SKU"]], { at: "A2" });
    shop.put("Suppliers", [["Shenzhen One", "LAMP"]], { at: "A3" });
    const { problems } = await read("suppliers");
    expect(problems).toMatchObject([{ code: "columnMissing", field: "supplier" }]);
    await pointAt("suppliers", { supplier: "Who" });
    expect((await read("suppliers")).tables.suppliers.rows).toHaveLength(1);
  });

  it("is offered by set-up while nothing is read from it", async () => {
    shop = await openShopWithData();
    shop.put("Vendors", vendors);
    const before = await shop.planner.previewSetUp("en-US");
    expect(before.ok && before.value.candidates.map(({ sheet }) => sheet)).toEqual(["Vendors"]);
    await pointAt("suppliers", { supplier: "Vendor", sku: "Article" });
    const after = await shop.planner.previewSetUp("en-US");
    expect(after.ok && after.value.candidates).toEqual([]);
  });
});
