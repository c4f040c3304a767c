import { useEffect, useMemo, useState } from "react";
import {
  columnsToTry,
  mostProductsTried,
  type PromoDemand,
  type Result,
  type UsualMethod,
  type UsualMethodsTried,
} from "../../../../calculation";
import { historyTerms, promoResultTerms } from "../../../../vocabulary";
import { promoEvidenceWords as words } from "../../../../vocabulary/pane/promoPlan";
import { usualMethodsTable } from "../../../../vocabulary/tables/promoPlan";
import { choiceName } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { sentenceOf } from "../../../parts/sentenceOf";
import { useWork } from "../../../running/useWork";
import { WorkBar } from "../../../running/WorkBar";
import { methodsBeside } from "../../../today/forecast/besideThePane";
import { useStepStyles } from "./styles";

interface Props {
  readonly demand: PromoDemand;
  /** From the day after the history to the promotion's last day. */
  readonly daysAhead: number;
  readonly used: UsualMethod;
}

/** How near each method of forecasting would have come on this shop's usual days; the one in use is marked. */
export function MethodTrial(props: Props) {
  const speak = useSpeak();
  const { demand, daysAhead } = props;
  // The trial hangs on the histories alone: other fields of the step do not begin it again.
  const histories = useMemo(() => {
    const { history, skus } = demand;
    const units = skus.reduce((sum, { history: { sold } }) => sold.reduce(addKnown, sum), 0);
    return [history.firstDate, history.lastDate, skus.length, units, history.past.length].join(" ");
  }, [demand]);
  const byAuto = demand.skus.filter(({ forecast }) => forecast && forecast.usualBy !== props.used).length;
  return (
    <Section title={speak(words.trial)}>
      {byAuto > 0 && <div>{speak(words.byAuto, { count: byAuto })}</div>}
      <Trial key={`${histories} ${daysAhead}`} {...props} />
    </Section>
  );
}

const addKnown = (sum: number, units: number): number => (Number.isNaN(units) ? sum : sum + units);

function Trial({ demand, daysAhead, used }: Props) {
  const [columns] = useState(() => columnsToTry(demand.skus.map(({ history }) => history)));
  const [tried, setTried] = useState<Result<UsualMethodsTried>>();
  const [asked, askAgain] = useState(0);
  const work = useWork<"trying">();
  const { begin, stop } = work;
  useEffect(() => {
    begin("trying", async (on) => {
      const made = await methodsBeside({ columns, daysAhead }, on);
      on.tell(() => setTried(made));
    });
    return stop;
  }, [begin, stop, asked, columns, daysAhead]);
  return (
    <>
      {tried === undefined && <WorkBar work={work} words={words} tryAgain={() => askAgain(asked + 1)} />}
      {tried && <Methods tried={tried} used={used} isPart={columns.length < demand.skus.length} />}
    </>
  );
}

function Methods({
  tried,
  used,
  isPart,
}: {
  readonly tried: Result<UsualMethodsTried>;
  readonly used: UsualMethod;
  /** Whether the products that sell less were left out. */
  readonly isPart: boolean;
}) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  if (!tried.ok) {
    const sentences = tried.problems.map((problem) =>
      sentenceOf(problem, locale, { history: historyTerms.history }),
    );
    return <div className={styles.note}>{sentences.join(" ")}</div>;
  }
  const { methods, origins, daysAhead } = tried.value;
  return (
    <>
      <div className={styles.note}>
        {speak(words.trialHow, { origins, days: daysAhead })}
        {isPart && ` ${speak(words.trialOf, { count: mostProductsTried })}`}
      </div>
      <RowsTable
        table={usualMethodsTable}
        caption={speak(words.trial)}
        columns={["method", "wape", "bias", "products"]}
        rest={[]}
        rows={methods}
        cells={{
          method: ({ method }) => {
            const name = choiceName(promoResultTerms.comparedMethod, method, locale);
            return method === used ? speak(words.used, { method: name }) : name;
          },
        }}
      />
    </>
  );
}
