import type { ReactNode } from "react";
import type { Problem } from "../../calculation";
import type { Text } from "../../vocabulary";
import { screenWords } from "../../vocabulary/pane/screens";
import type { ListedTable } from "../../workbook/contract";
import type { Fields } from "../forms/fields";
import { FormSummary } from "../forms/FormSummary";
import { TermForm } from "../forms/TermForm";
import { Disclosure } from "../parts/Disclosure";
import { Problems } from "../parts/Problems";
import { useSpeak } from "../PaneContext";
import { isWriting } from "../running/workState";
import { WorkBar } from "../running/WorkBar";
import { Unfinished } from "../write/Unfinished";
import { WriteSection, type WriteWords } from "../write/WriteSection";
import type { Given, InputsUse } from "./definition";
import { Lacking } from "./Lacking";
import { StaleAnswer } from "./StaleAnswer";
import { saidOfFields } from "./tasks";
import { TablesRead } from "./TablesRead";
import type { ScreenSession } from "./useScreen";

interface Props<T extends ListedTable, F extends Fields, A, I extends InputsUse> {
  readonly session: ScreenSession<T, F, A, I>;
  /** The decision where it is more than a folded form, or null for none. */
  readonly decision?: ReactNode;
  /** What the folded form is called. */
  readonly decisionTitle?: Text;
  readonly writeWords?: WriteWords;
  /** Whether the answer itself lists what is wrong with the rows, so that it is not listed above as well. */
  readonly answersProblems?: boolean;
  /** The answer, in sections. */
  readonly children: (answer: A, given: Given<T, F, I>) => ReactNode;
}

/** The bones of every screen: what was read, its problems, the decision, the answer, the write. */
export function ScreenFrame<T extends ListedTable, F extends Fields, A, I extends InputsUse>({
  session,
  decision,
  decisionTitle = screenWords.decisionTitle,
  writeWords,
  answersProblems = false,
  children,
}: Props<T, F, A, I>) {
  const speak = useSpeak();
  const { definition, state, work, form, pointing, lacking, look } = session;
  const { reading, workedOut, isCurrent } = state;
  const hasFields = Object.keys(definition.fields).length > 0;
  const isReady = reading !== undefined && lacking.length === 0;
  const isAnswered = answersProblems && workedOut !== undefined;
  const problems = problemsOf(session, isAnswered ? [] : (reading?.problems ?? []));
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
      <div>
        <TablesRead reading={reading} pointing={pointing} readAgain={look} />
        {reading && lacking.length > 0 && (
          <Lacking tables={lacking} candidates={reading.candidates} pointing={pointing} readAgain={look} />
        )}
        {problems.length > 0 && <Problems problems={problems} />}
        {isReady && decision}
        {isReady && decision === undefined && hasFields && (
          <Disclosure flush strong title={speak(decisionTitle)} summary={<FormSummary form={form} />}>
            <TermForm form={form} />
          </Disclosure>
        )}
        {isReady && (
          <StaleAnswer isStale={!isCurrent} mustMend={form.problems.length > 0}>
            {workedOut && children(workedOut.answer, workedOut.given)}
          </StaleAnswer>
        )}
        {isReady && definition.writing && (
          <WriteSection
            preview={state.preview}
            outcome={state.outcome}
            isCurrent={isCurrent}
            isWriting={isWriting(work)}
            {...(writeWords ? { words: writeWords } : {})}
            write={session.write}
            takeBack={session.takeBack}
            readAgain={look}
          />
        )}
      </div>
    </>
  );
}

/** Every problem of the rows, of the answer, and of there being none; those of a field stand under it. */
function problemsOf<T extends ListedTable, F extends Fields, A, I extends InputsUse>(
  { definition, state, form }: ScreenSession<T, F, A, I>,
  ofRows: readonly Problem[],
): readonly Problem[] {
  const { readProblems, workedOut } = state;
  const underFields = saidOfFields(form.problems, definition.fields);
  return [
    ...readProblems,
    ...ofRows,
    ...form.problems.filter((problem) => !underFields.includes(problem)),
    ...(workedOut ? (definition.problemsOf?.(workedOut.answer) ?? []) : []),
  ];
}
