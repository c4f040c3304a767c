import type { SavedDraft } from "../../src/workbook";
import { openShop, type Shop } from "./shop";

let shop: Shop;
afterEach(() => shop.close());

const locale = "en-US";
const save = async (name: string, content: object, basedOn?: number): Promise<SavedDraft> => {
  const saved = await shop.planner.saveDraft({
    name,
    content,
    locale,
    ...(basedOn === undefined ? {} : { basedOn }),
  });
  if (!saved.ok) throw new Error(saved.problems[0]!.code);
  return saved.value;
};
const drafts = async () =>
  (await shop.planner.readDrafts()).map(({ name, revision, content }) => [name, revision, content]);

describe("a draft in the workbook", () => {
  it("is there for whoever opens the workbook next", async () => {
    shop = await openShop();
    expect(await shop.planner.readDrafts()).toEqual([]);
    await save("Black Friday", { step: "demand", fields: { route: "GMV" } });
    expect(await drafts()).toEqual([["Black Friday", 1, { step: "demand", fields: { route: "GMV" } }]]);
    expect(shop.table("StockplanDrafts")[0]![0]).toBe("Draft");
  });

  it("takes the place of its earlier revision and leaves the others", async () => {
    shop = await openShop();
    await save("Black Friday", { step: "demand" });
    await save("Prime Day", { step: "dates" });
    await save("Black Friday", { step: "stock" }, 1);
    expect((await drafts()).sort()).toEqual([
      ["Black Friday", 2, { step: "stock" }],
      ["Prime Day", 1, { step: "dates" }],
    ]);
  });

  it("is not written over where a colleague has saved it meanwhile, or another of that name", async () => {
    shop = await openShop();
    await save("Black Friday", { by: "me" });
    await save("Black Friday", { by: "colleague" }, 1);
    const mine = { name: "Black Friday", content: { by: "me again" }, basedOn: 1, locale } as const;
    expect(await shop.planner.saveDraft(mine)).toMatchObject({
      ok: false,
      problems: [{ code: "draftChanged", params: { draft: "Black Friday" } }],
    });
    expect(await shop.planner.saveDraft({ name: "Black Friday", content: {}, locale })).toMatchObject({
      ok: false,
    });
    expect(await drafts()).toEqual([["Black Friday", 2, { by: "colleague" }]]);
  });

  it("comes back whole however long it is, and whatever a part of it begins with", async () => {
    shop = await openShop();
    const note = "=1+1,'2026-11-27 ".repeat(6000); // more than three cells hold
    await save("Long", { note });
    expect(shop.table("StockplanDrafts").length - 1).toBe(4);
    expect(await drafts()).toEqual([["Long", 1, { note }]]);
    await save("Long", { note: "short" }, 1);
    expect(await drafts()).toEqual([["Long", 2, { note: "short" }]]);
  });

  it("is taken out at a wish, like saving not where it has changed", async () => {
    shop = await openShop();
    await save("Black Friday", {});
    expect(await shop.planner.deleteDraft({ name: "Black Friday", basedOn: 7, locale })).toMatchObject({
      ok: false,
    });
    expect(await shop.planner.deleteDraft({ name: "Black Friday", basedOn: 1, locale })).toMatchObject({
      ok: true,
    });
    expect(await drafts()).toEqual([]);
  });
});
