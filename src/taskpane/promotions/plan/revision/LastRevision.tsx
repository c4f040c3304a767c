import { useEffect, useState } from "react";
import type { PromoRevisionFigure, Result, RevisedFigure } from "../../../../calculation";
import { isoDateFromSerial } from "../../../../vocabulary";
import { promoRevisionWords as words } from "../../../../vocabulary/pane/promoRevision";
import { figure } from "../../../forms/figures";
import { ProblemSentences } from "../../../parts/ProblemSentences";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import { useWork } from "../../../running/useWork";
import { Changes } from "../../../today/review/Changes";
import { Lines } from "../steps/Lines";
import type { PromoStepProps } from "../steps";
import { sinceLastRevision, type SinceLastRevision } from "./compareRevisions";

/**
 * What is different from the plan of this promotion that was written last, before it is written over; compared anew once other
 * plans stand in the workbook.
 */
export function LastRevision({ answer, given, plans }: Omit<PromoStepProps, "form">) {
  const speak = useSpeak();
  const { begin, stop } = useWork<"comparing">();
  const [compared, setCompared] = useState<Result<SinceLastRevision | undefined>>();
  useEffect(() => {
    begin("comparing", async (on) => {
      const found = await sinceLastRevision(answer, given, on);
      on.tell(() => setCompared(found));
    });
    return stop;
    // The plans are read where they are compared; another list of them says that they may be others than those compared.
  }, [answer, given, plans, begin, stop]);
  return (
    <Section title={speak(words.title)}>
      {compared === undefined && <div>{speak(words.comparing)}</div>}
      {compared?.ok === false && <ProblemSentences problems={compared.problems} />}
      {compared?.ok === true &&
        (compared.value === undefined ? (
          <div>{speak(words.first, { promotion: answer.chosen.name })}</div>
        ) : (
          <Compared {...compared.value} />
        ))}
    </Section>
  );
}

function Compared({ write, figures, comparison }: SinceLastRevision) {
  const speak = useSpeak();
  const { revision, startedAt } = write;
  return (
    <>
      <div>{speak(words.since, { revision, date: startedAt.slice(0, 10) })}</div>
      {figures.length > 0 && <Figures figures={figures} />}
      <Changes comparison={comparison} />
    </>
  );
}

const isDay = (revised: PromoRevisionFigure): boolean => revised === "firstOrderBy";

function Figures({ figures }: Pick<SinceLastRevision, "figures">) {
  const speak = useSpeak();
  const { locale } = usePane();
  const shown = (revised: PromoRevisionFigure, value: number | undefined): string => {
    if (value === undefined) return speak(words.notKnown);
    return isDay(revised) ? isoDateFromSerial(value) : figure(value, locale, 0);
  };
  const difference = ({ figure: revised, before, after }: RevisedFigure): string => {
    if (before === undefined || after === undefined) return "";
    const by = figure(Math.abs(after - before), locale, 0);
    const signed = `${after > before ? "+" : "−"}${by}`;
    return ` (${isDay(revised) ? speak(words.days, { days: signed }) : signed})`;
  };
  return (
    <Lines
      lines={figures.map((revised) => ({
        key: revised.figure,
        name: speak(words.figures[revised.figure]),
        figure: `${shown(revised.figure, revised.before)} → ${shown(revised.figure, revised.after)}${difference(revised)}`,
      }))}
    />
  );
}
