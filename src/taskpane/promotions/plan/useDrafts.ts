import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { PastWrite, SavedDraft } from "../../../workbook/contract";
import type { ScreenState } from "../../screens/state";
import type { FormSession } from "../../screens/useScreen";
import { usePane } from "../../PaneContext";
import { useWork, type Work } from "../../running/useWork";
import {
  contentOf,
  reduceWizard,
  startOfWizard,
  textsOfDecision,
  type PromoDraft,
  type WizardState,
} from "./wizard";
import type { PromoStepId } from "./stepIds";

export type DraftWork = "reading" | "saving";

/** What a planner can do with the steps and drafts of the wizard. */
export interface DraftSession {
  readonly state: WizardState;
  readonly work: Work<DraftWork>;
  goTo(step: PromoStepId): void;
  rename(name: string): void;
  save(name: string): void;
  open(draft: SavedDraft): void;
  /** Takes over the settings that a written plan was made with. */
  goOnFrom(plan: PastWrite): void;
  remove(draft: SavedDraft): void;
}

/** What the screen knows that tells the plans in the workbook may be others than those read. */
type Happened = Pick<ScreenState<unknown, unknown, unknown>, "reading" | "outcome" | "settled">;

/**
 * Where the planner is in the wizard, with the drafts and written plans of the workbook: read with its tables and again after
 * each write, saved at a press.
 */
export function useDrafts(form: FormSession, { reading, outcome, settled }: Happened): DraftSession {
  const { workbook, locale } = usePane();
  const [state, dispatch] = useReducer(reduceWizard, startOfWizard);
  const work = useWork<DraftWork>();
  const { begin, beginWrite, stop } = work;
  const { draft: fields, type, reset } = form;

  const look = useCallback(
    () =>
      begin("reading", async (on) => {
        const [drafts, plans] = await Promise.all([workbook.readDrafts(), workbook.pastWrites("promo")]);
        on.tell(() => dispatch({ type: "found", drafts, plans }));
      }),
    [begin, workbook],
  );
  useEffect(() => {
    if (reading !== undefined) look();
  }, [look, reading, outcome, settled]);
  useEffect(() => stop, [stop]);

  return useMemo(() => {
    const fill = (content: PromoDraft["fields"]) => {
      for (const key of Object.keys(fields)) if (!(key in content)) reset(key);
      for (const [key, text] of Object.entries(content)) if (key in form.fields) type(key, text);
    };
    const open = (draft: SavedDraft) => {
      fill(contentOf(draft).fields);
      dispatch({ type: "opened", draft });
    };
    return {
      state,
      work,
      goTo: (step) => dispatch({ type: "wentTo", step }),
      rename: (name) => dispatch({ type: "named", name }),
      save: (name) =>
        beginWrite("saving", async (on) => {
          const basedOn = state.kept?.name === name ? { basedOn: state.kept.revision } : {};
          const content: PromoDraft = { step: state.step, fields };
          const saved = await workbook.saveDraft({ name, content, locale, ...basedOn });
          on.tell(() =>
            dispatch(
              saved.ok
                ? { type: "saved", saved: saved.value }
                : { type: "refused", problems: saved.problems },
            ),
          );
          if (!saved.ok) {
            const drafts = await workbook.readDrafts();
            on.tell(() => dispatch({ type: "found", drafts, plans: state.plans }));
          }
        }),
      open,
      goOnFrom: ({ settings }) => fill(textsOfDecision(settings, form.fields)),
      remove: ({ name, revision }) =>
        beginWrite("saving", async (on) => {
          const gone = await workbook.deleteDraft({ name, basedOn: revision, locale });
          on.tell(() =>
            dispatch(gone.ok ? { type: "deleted", name } : { type: "refused", problems: gone.problems }),
          );
        }),
    };
  }, [state, work, workbook, locale, form.fields, fields, type, reset, beginWrite]);
}
