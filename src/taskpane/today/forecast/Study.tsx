import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type {
  MethodTried,
  ProductFacts,
  ProductStudy,
  Result,
  RulesOnHistory,
  ShopHistory,
} from "../../../calculation";
import { historyTerms } from "../../../vocabulary";
import { forecastWords, ruleSentences } from "../../../vocabulary/pane/forecast";
import { methodsTriedTable, stockRulesTable } from "../../../vocabulary/tables/forecastResults";
import { percent } from "../../forms/figures";
import { sentenceOf } from "../../parts/sentenceOf";
import { RowsTable } from "../../parts/RowsTable";
import { usePane, useSpeak } from "../../PaneContext";
import { useWork } from "../../running/useWork";
import { WorkBar } from "../../running/WorkBar";
import { studyBeside } from "./besideThePane";
import type { ForecastGiven } from "./ProductDetail";

const useStyles = makeStyles({
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly sku: string;
  readonly shop: ShopHistory;
  readonly decision: ForecastGiven["decision"];
  readonly product: ProductFacts | undefined;
}

/** How near each method of forecasting came on this history, and what each rule of stock would have held and served. */
export function Study({ sku, shop, decision, product }: Props) {
  const [study, setStudy] = useState<ProductStudy>();
  const work = useWork<"studying">();
  const [asked, askAgain] = useState(0);
  const { begin, stop } = work;
  const { horizonDays, serviceLevel, reviewDays, demandDays } = decision;
  const { avgLeadDays, maxLeadDays } = product ?? {};
  useEffect(() => {
    const input = { shop, sku, horizonDays, serviceLevel, reviewDays, demandDays, avgLeadDays, maxLeadDays };
    begin("studying", async (on) => {
      const made = await studyBeside(input, on);
      on.tell(() => setStudy(made));
    });
    return stop;
  }, [
    begin,
    stop,
    asked,
    shop,
    sku,
    horizonDays,
    serviceLevel,
    reviewDays,
    demandDays,
    avgLeadDays,
    maxLeadDays,
  ]);
  return (
    <>
      <WorkBar work={work} words={forecastWords} tryAgain={() => askAgain(asked + 1)} />
      {study && <Methods methods={study.methods} />}
      {study && <Rules rules={study.rules} decision={decision} />}
    </>
  );
}

function Methods({ methods }: { readonly methods: Result<readonly MethodTried[]> }) {
  const styles = useStyles();
  const speak = useSpeak();
  return (
    <>
      <h3 className={styles.title}>{speak(forecastWords.accuracy)}</h3>
      {methods.ok ? (
        <>
          <div className={styles.note}>{speak(forecastWords.accuracyHow)}</div>
          <RowsTable
            table={methodsTriedTable}
            columns={["method", "wape", "bias", "mase"]}
            rest={[]}
            rows={methods.value}
            cells={{
              method: ({ method, chosen }) =>
                chosen === "YES" ? speak(forecastWords.best, { method }) : method,
            }}
            caption={speak(forecastWords.accuracy)}
          />
        </>
      ) : (
        <Reasons result={methods} />
      )}
    </>
  );
}

function Rules({
  rules,
  decision: { reviewDays, serviceLevel },
}: {
  readonly rules: Result<RulesOnHistory>;
  readonly decision: ForecastGiven["decision"];
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <>
      <h3 className={styles.title}>{speak(forecastWords.rules)}</h3>
      {rules.ok ? (
        <>
          <div className={styles.note}>
            {speak(forecastWords.rulesHow, {
              every: reviewDays,
              reviews: rules.value.reviews,
              days: rules.value.daysCounted,
              level: percent(serviceLevel, locale),
            })}
          </div>
          <RowsTable
            table={stockRulesTable}
            columns={["rule", "fillRate", "daysOfStock", "safetyStock"]}
            rows={rules.value.rules}
            caption={speak(forecastWords.rules)}
            workings={({ rule }) => <div className={styles.note}>{speak(ruleSentences[rule])}</div>}
          />
        </>
      ) : (
        <Reasons result={rules} />
      )}
    </>
  );
}

/** Why there is no answer, in sentences. */
function Reasons({ result }: { readonly result: Result<unknown> }) {
  const styles = useStyles();
  const { locale } = usePane();
  if (result.ok) return null;
  return (
    <div className={styles.note}>
      {result.problems
        .map((problem) => sentenceOf(problem, locale, { history: historyTerms.history }))
        .join(" ")}
    </div>
  );
}
