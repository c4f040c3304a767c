import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../../calculation";
import { listed } from "../../../vocabulary";
import { promoPlanWords } from "../../../vocabulary/pane/promoPlan";
import { screenWords } from "../../../vocabulary/pane/screens";
import type { Fields } from "../../forms/fields";
import { TermForm } from "../../forms/TermForm";
import { FormSummary } from "../../forms/FormSummary";
import { Disclosure } from "../../parts/Disclosure";
import { Problems } from "../../parts/Problems";
import { usePane, useSpeak } from "../../PaneContext";
import { Lacking } from "../../screens/Lacking";
import { TablesRead } from "../../screens/TablesRead";
import { useScreen } from "../../screens/useScreen";
import { WorkBar } from "../../running/WorkBar";
import { isWriting } from "../../running/workState";
import { Unfinished } from "../../write/Unfinished";
import { WriteSection, writeWords } from "../../write/WriteSection";
import { problemsOf, promoScreen } from "./definition";
import { Drafts } from "./Drafts";
import { StepBar } from "./StepBar";
import { problemsOfFields, problemsOfStep, promoSteps } from "./steps";
import type { PromoStepId } from "./stepIds";
import { useDrafts } from "./useDrafts";

const useStyles = makeStyles({
  walk: { display: "flex", justifyContent: "space-between", gap: "8px", flexWrap: "wrap", padding: "8px 0" },
});

const wordsOfWrite = { ...writeWords, write: promoPlanWords.write, written: promoPlanWords.written };

/**
 * The promotion wizard: steps that share one plan, each reachable again without loss, and drafts of it in the workbook. The
 * plan is worked out anew after each change, so that every step shows what follows from all others.
 */
export function PromoPlan() {
  const session = useScreen(promoScreen);
  const drafts = useDrafts(session.form, session.state);
  const speak = useSpeak();
  const { state, work, form, pointing, lacking, look } = session;
  const { reading, workedOut, isCurrent } = state;
  const { step } = drafts.state;
  const current = promoSteps.find(({ id }) => id === step)!;
  const top = useFocusOnChange(step);
  const isReady = reading !== undefined && lacking.length === 0;
  const { Component } = current;
  const said = workedOut && isCurrent ? problemsOf(workedOut.answer) : [];
  const formWithSaid = { ...form, problems: [...form.problems, ...ofFields(said, form.fields)] };
  const sayings = [
    ...state.readProblems,
    ...(reading?.problems ?? []),
    ...form.problems.filter(({ field }) => field === undefined || !(field in form.fields)),
    ...said,
  ];
  return (
    <>
      <WorkBar
        work={work}
        words={screenWords}
        atRest={isCurrent ? screenWords.ready : undefined}
        tryAgain={look}
      />
      <Unfinished
        unfinished={state.unfinished}
        settled={state.settled}
        isWriting={isWriting(work)}
        repeat={session.repeatUnfinished}
        takeBack={session.takeBackUnfinished}
        readAgain={look}
      />
      {step === "promotion" && <TablesRead reading={reading} pointing={pointing} readAgain={look} />}
      {reading && lacking.length > 0 && (
        <Lacking tables={lacking} candidates={reading.candidates} pointing={pointing} readAgain={look} />
      )}
      {isReady && (
        <div ref={top} tabIndex={-1} style={{ outline: "none" }}>
          <Drafts
            session={drafts}
            fields={form.draft}
            usualName={workedOut?.answer.chosen.name ?? ""}
            isDisabled={form.isDisabled}
          />
          <StepBar step={step} problems={form.problems} goTo={drafts.goTo} />
          {current.fields.length > 0 && (
            <Disclosure
              flush
              strong
              startsOpen={problemsOfStep(current, form.problems).length > 0}
              key={step}
              title={speak(promoPlanWords.settings)}
              summary={<FormSummary form={form} keys={current.fields} />}
            >
              <TermForm form={formWithSaid} keys={current.fields} blankNotes={current.blankNotes ?? {}} />
            </Disclosure>
          )}
          {(current.more ?? []).map(({ title, fields }) => (
            <Disclosure
              flush
              strong
              startsOpen={problemsOfFields(fields, form.problems).length > 0}
              key={`${step} ${fields[0]}`}
              title={speak(title)}
              summary={<FormSummary form={form} keys={fields} />}
            >
              <TermForm form={formWithSaid} keys={fields} />
            </Disclosure>
          ))}
          {form.problems.length > 0 ? (
            <ToMend problems={form.problems} />
          ) : (
            <div style={isCurrent ? undefined : { opacity: 0.6 }}>
              {workedOut && <Component {...workedOut} form={form} plans={drafts.state.plans} />}
            </div>
          )}
          {sayings.length > 0 && <Problems problems={sayings} />}
          {step === "review" && (
            <WriteSection
              preview={state.preview}
              outcome={state.outcome}
              isCurrent={isCurrent}
              isWriting={isWriting(work)}
              words={wordsOfWrite}
              write={session.write}
              takeBack={session.takeBack}
              readAgain={look}
            />
          )}
          <Walk step={step} goTo={drafts.goTo} />
        </div>
      )}
    </>
  );
}

/** What the plan says of the decision's own fields stands under them as well; what is of one product does not. */
const ofFields = (problems: readonly Problem[], fields: Fields): readonly Problem[] =>
  problems.filter(
    ({ field, params }) => field !== undefined && field in fields && params?.["sku"] === undefined,
  );

/** Which steps hold what has to be mended before there is a plan. */
function ToMend({ problems }: { readonly problems: Parameters<typeof problemsOfStep>[1] }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const wrong = promoSteps.filter((each) => problemsOfStep(each, problems).length > 0);
  if (wrong.length === 0) return null;
  const steps = listed(
    wrong.map(({ words }) => speak(words.name)),
    locale,
  );
  return <div>{speak(promoPlanWords.mendIn, { steps })}</div>;
}

/** To the step before and the one after. */
function Walk({ step, goTo }: { readonly step: PromoStepId; readonly goTo: (step: PromoStepId) => void }) {
  const styles = useStyles();
  const speak = useSpeak();
  const here = promoSteps.findIndex(({ id }) => id === step);
  const [before, after] = [promoSteps[here - 1], promoSteps[here + 1]];
  return (
    <div className={styles.walk}>
      {before ? <Button onClick={() => goTo(before.id)}>{speak(promoPlanWords.back)}</Button> : <span />}
      {after && (
        <Button appearance="primary" onClick={() => goTo(after.id)}>
          {speak(promoPlanWords.next, { name: speak(after.words.name) })}
        </Button>
      )}
    </div>
  );
}

/** Brings the top of a step into view, and the keyboard with it, once another is shown. */
function useFocusOnChange(step: PromoStepId) {
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    top.current?.focus();
  }, [step]);
  return top;
}
