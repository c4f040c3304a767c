import {
  contentOf,
  isUnsaved,
  reduceWizard,
  startOfWizard,
  textsOfDecision,
  type WizardState,
} from "../../../../src/taskpane/promotions/plan/wizard";
import { promoFields } from "../../../../src/taskpane/promotions/plan/fields";
import { promoSteps } from "../../../../src/taskpane/promotions/plan/steps";
import { promoPlanTerms } from "../../../../src/vocabulary";
import type { SavedDraft } from "../../../../src/workbook/contract";

const draft = (name: string, revision: number, content: unknown): SavedDraft => ({
  name,
  revision,
  savedAt: "2026-08-20T10:00:00.000Z",
  author: "Li",
  content,
});

describe("the steps of the wizard", () => {
  it("hold each field of the decision once, but for the roles, which stand beside the products", () => {
    const inSteps = promoSteps.flatMap(({ fields, more = [] }) => [
      ...fields,
      ...more.flatMap((part) => part.fields),
    ]);
    expect(new Set(inSteps).size).toBe(inSteps.length);
    expect(Object.keys(promoFields).filter((key) => !(inSteps as string[]).includes(key))).toEqual(["roles"]);
  });

  it("speak three languages", () => {
    for (const { words } of promoSteps)
      for (const text of [words.name, words.intro])
        expect(Object.values(text).every((each) => each.length > 0)).toBe(true);
  });
});

describe("where a planner is in the wizard", () => {
  it("goes to any step and back without losing the draft", () => {
    const saved = reduceWizard(startOfWizard, {
      type: "saved",
      saved: draft("BF", 1, { step: "promotion", fields: { rating: "4.7" } }),
    });
    const there = reduceWizard(saved, { type: "wentTo", step: "dates" });
    expect(there).toEqual({ ...saved, step: "dates" });
    expect(reduceWizard(there, { type: "wentTo", step: "promotion" })).toEqual(saved);
  });

  it("opens a draft at the step where it was left", () => {
    const opened = reduceWizard(startOfWizard, {
      type: "opened",
      draft: draft("BF", 3, { step: "stock", fields: { rating: "4.7" } }),
    });
    expect(opened).toMatchObject({ step: "stock", name: "BF", kept: { revision: 3 } });
    expect(isUnsaved(opened, { rating: "4.7" })).toBe(false);
    expect(isUnsaved(opened, { rating: "4.8" })).toBe(true);
  });

  it("keeps what is typed when the open draft is deleted, as a new one", () => {
    const opened: WizardState = reduceWizard(startOfWizard, {
      type: "opened",
      draft: draft("BF", 3, { step: "stock", fields: {} }),
    });
    const deleted = reduceWizard(opened, { type: "deleted", name: "BF" });
    expect(deleted.kept).toBeUndefined();
    expect(deleted.step).toBe("stock");
  });

  it("reads a draft of another version as far as it understands it", () => {
    expect(contentOf(draft("BF", 1, { step: "later", fields: { rating: "4.7", odd: 3 } }))).toEqual({
      step: "promotion",
      fields: { rating: "4.7" },
    });
    expect(contentOf(draft("BF", 1, null))).toEqual({ step: "promotion", fields: {} });
  });
});

describe("going on from a written plan", () => {
  it("types what was not the default, and nothing else", () => {
    const settings = { promotion: "Black Friday", heroFactor: 1.4, tailFactor: 0.8, batchShares: [0.6, 0.4] };
    expect(textsOfDecision(settings, promoFields)).toEqual({
      promotion: "Black Friday",
      heroFactor: "1.4",
      batchShares: "60%, 40%",
    });
  });

  it("keeps roles whatever signs a SKU has", () => {
    const roles = [
      { sku: "A:1 B", role: "HERO" },
      { sku: "茶杯%", role: "TAIL" },
    ] as const;
    const text = textsOfDecision({ roles }, promoFields)["roles"]!;
    expect(promoPlanTerms.givenRoles.read(text)).toMatchObject({ value: roles });
  });
});
