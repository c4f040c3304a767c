import type { Problem } from "../../../calculation";
import type { PastWrite, SavedDraft } from "../../../workbook/contract";
import { promoPlanTerms, typedFromValue } from "../../../vocabulary";
import { isDefault, type Draft, type Fields } from "../../forms/fields";
import { promoStepIds, type PromoStepId } from "./stepIds";

/** What a draft of the wizard keeps. */
export interface PromoDraft {
  readonly step: PromoStepId;
  readonly fields: Draft;
}

/** Where the planner is in the wizard, and which draft of the workbook they go on with. */
export interface WizardState {
  readonly step: PromoStepId;
  /** The draft that was opened or saved last. */
  readonly kept?: { readonly name: string; readonly revision: number; readonly fields: Draft };
  /** As typed; the promotion's name where nothing is. */
  readonly name?: string;
  readonly drafts: readonly SavedDraft[];
  readonly plans: readonly PastWrite[];
  /** What became of the last press. */
  readonly outcome?:
    | { readonly how: "saved" | "opened"; readonly name: string }
    | { readonly how: "refused"; readonly problems: readonly Problem[] };
}

export const startOfWizard: WizardState = { step: "promotion", drafts: [], plans: [] };

export type WizardAction =
  | { readonly type: "wentTo"; readonly step: PromoStepId }
  | { readonly type: "named"; readonly name: string }
  | { readonly type: "found"; readonly drafts: readonly SavedDraft[]; readonly plans: readonly PastWrite[] }
  | { readonly type: "saved"; readonly saved: SavedDraft }
  | { readonly type: "opened"; readonly draft: SavedDraft }
  | { readonly type: "deleted"; readonly name: string }
  | { readonly type: "refused"; readonly problems: readonly Problem[] };

/** What follows from something that happened. Going to a step loses nothing: what was typed stays with the screen. */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case "wentTo":
      return { ...state, step: action.step };
    case "named":
      return { ...state, name: action.name };
    case "found":
      return { ...state, drafts: action.drafts, plans: action.plans };
    case "saved":
      return {
        ...keptAs(state, action.saved),
        drafts: [action.saved, ...butNamed(state.drafts, action.saved.name)],
        outcome: { how: "saved", name: action.saved.name },
      };
    case "opened":
      return {
        ...keptAs(state, action.draft),
        step: contentOf(action.draft).step,
        outcome: { how: "opened", name: action.draft.name },
      };
    case "deleted":
      return { ...forgotten(state, action.name), drafts: butNamed(state.drafts, action.name) };
    case "refused":
      return { ...state, outcome: { how: "refused", problems: action.problems } };
  }
}

const butNamed = (drafts: readonly SavedDraft[], name: string): readonly SavedDraft[] =>
  drafts.filter((draft) => draft.name !== name);

const keptAs = (state: WizardState, draft: SavedDraft): WizardState => ({
  ...state,
  name: draft.name,
  kept: { name: draft.name, revision: draft.revision, fields: contentOf(draft).fields },
});

/** A draft that is deleted while it is open stays open; saving it makes a new one. */
function forgotten(state: WizardState, name: string): WizardState {
  if (state.kept?.name !== name) return state;
  const { step, drafts, plans } = state;
  return { step, drafts, plans, name };
}

/** What a draft holds, as far as this version understands it: another's unknown parts are passed over. */
export function contentOf({ content }: SavedDraft): PromoDraft {
  const { step, fields } = (content ?? {}) as { readonly step?: unknown; readonly fields?: unknown };
  const texts = Object.entries((fields ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    step: promoStepIds.find((each) => each === step) ?? "promotion",
    fields: Object.fromEntries(texts),
  };
}

/** Whether something was typed since the draft was saved or opened. */
export const isUnsaved = ({ kept }: WizardState, fields: Draft): boolean =>
  JSON.stringify(sorted(fields)) !== JSON.stringify(sorted(kept?.fields ?? {}));

const sorted = (fields: Draft) => Object.entries(fields).sort(([a], [b]) => a.localeCompare(b));

/** The settings a plan was written with, as one would type them; those that are the default are left to it. */
export function textsOfDecision(settings: unknown, fields: Fields): Draft {
  const values = (settings ?? {}) as Readonly<Record<string, unknown>>;
  const texts: Record<string, string> = {};
  for (const [key, term] of Object.entries(fields)) {
    const value = values[key];
    if (value === undefined || value === null || isDefault(term, value)) continue;
    texts[key] =
      key === "roles"
        ? promoPlanTerms.textOfRoles(value as readonly promoPlanTerms.GivenRole[])
        : typedFromValue(term, value);
  }
  return texts;
}
