import { Badge } from "@fluentui/react-components";
import { promoRoutes, type PromoDemand, type PromoRoute } from "../../../../calculation";
import { promoDemandWords, routeWords } from "../../../../vocabulary/pane/promoPlan";
import { promoPlanTable } from "../../../../vocabulary/tables/promoPlan";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { Workings } from "../../../parts/Workings";
import { demandWorkings } from "../lineWorkings";
import type { PromoStepProps } from "../steps";
import { planRow } from "../writtenRows";
import { Lines } from "./Lines";
import { NoAnswer } from "./NoAnswer";
import { useStepStyles } from "./styles";

const lackingWords = {
  HISTORY: promoDemandWords.fillHistory,
  TRAFFIC: promoDemandWords.fillTraffic,
  GMV: promoDemandWords.fillGmv,
} as const satisfies Record<PromoRoute, unknown>;

const variationWords = {
  PLANNER: promoDemandWords.variationPlanner,
  HISTORY: promoDemandWords.variationHistory,
  DEFAULT: promoDemandWords.variationDefault,
} as const;

/** Three ways to the demand side by side, and what each product should have, line by line. */
export function DemandStep({ answer, given }: PromoStepProps) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { demand, lines } = answer.plan;
  if (demand === undefined) return <NoAnswer />;
  const bySku = new Map(lines.map((line) => [line.sku, line]));
  return (
    <>
      <Routes demand={demand} chosen={given.decision.route} />
      <Section title={speak(promoDemandWords.lines)}>
        <RowsTable
          table={promoPlanTable}
          caption={speak(promoDemandWords.lines)}
          columns={["sku", "expectedUnits", "promoUnits", "inStockProbability"]}
          rest={["role", "usualUnits", "demandMultiple", "factorUnits", "flexUnits", "totalMultiple"]}
          rows={lines.map(planRow)}
          workings={({ sku }) => <Workings workings={demandWorkings(bySku.get(sku)!, given, locale)} />}
        />
      </Section>
    </>
  );
}

function Routes({ demand, chosen }: { readonly demand: PromoDemand; readonly chosen: PromoRoute }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { demandVariation, variationFrom } = demand.history;
  const found = new Map(demand.routes.map((each) => [each.route, each]));
  return (
    <Section title={speak(promoDemandWords.routes)}>
      <Lines
        lines={promoRoutes.map((route) => {
          const { totalUnits, gapRate } = found.get(route) ?? {};
          return {
            key: route,
            name: (
              <>
                {speak(routeWords[route])}{" "}
                {route === chosen && (
                  <Badge appearance="outline" color="brand" size="small">
                    {speak(promoDemandWords.chosen)}
                  </Badge>
                )}
              </>
            ),
            figure:
              totalUnits === undefined ? (
                <span className={styles.note}>{speak(lackingWords[route])}</span>
              ) : (
                <>
                  {figure(totalUnits, locale)}{" "}
                  {gapRate !== undefined && (
                    <span className={styles.note}>
                      {speak(promoDemandWords.gap)} {signedPercent(gapRate, locale)}
                    </span>
                  )}
                </>
              ),
            isStrong: route === chosen,
          };
        })}
      />
      <div className={styles.note}>
        {speak(promoDemandWords.variation, {
          percent: Math.round(demandVariation * 100),
          from: speak(variationWords[variationFrom]),
        })}
      </div>
    </Section>
  );
}

const signedPercent = (rate: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent", signDisplay: "always", maximumFractionDigits: 0 }).format(
    rate,
  );
