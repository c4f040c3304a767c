import { Badge } from "@fluentui/react-components";
import { promoRoutes, type PromoDemand, type PromoLine, type PromoRoute } from "../../../../calculation";
import { promoDemandWords, promoEvidenceWords, routeWords } from "../../../../vocabulary/pane/promoPlan";
import { promoPlanTable } from "../../../../vocabulary/tables/promoPlan";
import { figure, signedPercent } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { Workings } from "../../../parts/Workings";
import type { PromoGiven } from "../definition";
import { demandWorkings } from "../lineWorkings";
import type { PromoStepProps } from "../steps";
import { planRow } from "../writtenRows";
import { Evidence } from "./Evidence";
import { Lines } from "./Lines";
import { MethodTrial } from "./MethodTrial";
import { NoAnswer } from "./NoAnswer";
import { useStepStyles } from "./styles";

const lackingWords = {
  HISTORY: promoDemandWords.fillHistory,
  TRAFFIC: promoDemandWords.fillTraffic,
  GMV: promoDemandWords.fillGmv,
} as const satisfies Record<PromoRoute, unknown>;

const variationWords = {
  PLANNER: promoDemandWords.variationPlanner,
  REVIEWS: promoDemandWords.variationReviews,
  HISTORY: promoDemandWords.variationHistory,
  DEFAULT: promoDemandWords.variationDefault,
} as const;

/** Three ways to the demand side by side, and what each product should have, line by line. */
export function DemandStep({ answer, given }: PromoStepProps) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { demand, lines, timing } = answer.plan;
  if (demand === undefined) return <NoAnswer />;
  const bySku = new Map(lines.map((line) => [line.sku, line]));
  return (
    <>
      <Routes demand={demand} chosen={given.decision.route} />
      <OnTop lines={lines} given={given} />
      <MethodTrial
        demand={demand}
        daysAhead={timing.endDate - demand.history.lastDate}
        used={given.decision.usualMethod}
      />
      <Evidence answer={answer} given={given} />
      <Section title={speak(promoDemandWords.lines)}>
        <RowsTable
          table={promoPlanTable}
          caption={speak(promoDemandWords.lines)}
          columns={["sku", "expectedUnits", "promoUnits", "inStockProbability"]}
          rest={[
            "role",
            "usualUnits",
            "demandMultiple",
            "attachedUnits",
            "subscriptionUnits",
            "factorUnits",
            "flexUnits",
            "totalMultiple",
          ]}
          rows={lines.map(planRow)}
          workings={({ sku }) => <Workings workings={demandWorkings(bySku.get(sku)!, given, locale)} />}
        />
      </Section>
    </>
  );
}

/** What is counted beside a product's own sales, a line each; nothing is shown where the planner has given nothing. */
function OnTop({ lines, given }: { readonly lines: readonly PromoLine[]; readonly given: PromoGiven }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { conversionFactor, route } = given.decision;
  const total = (of: (line: PromoLine) => number | undefined) =>
    lines.reduce((sum, line) => sum + (of(line) ?? 0), 0);
  const attached = total(({ attachedUnits }) => attachedUnits);
  const subscribed = total(({ subscriptionUnits }) => subscriptionUnits);
  const shown = [
    ...(conversionFactor !== undefined && route === "HISTORY"
      ? [
          {
            key: "factor",
            words: promoEvidenceWords.conversionTimes,
            value: figure(conversionFactor, locale),
          },
        ]
      : []),
    ...(attached > 0
      ? [{ key: "attached", words: promoEvidenceWords.attached, value: figure(attached, locale, 0) }]
      : []),
    ...(subscribed > 0
      ? [{ key: "subscribed", words: promoEvidenceWords.subscribed, value: figure(subscribed, locale, 0) }]
      : []),
  ];
  if (shown.length === 0) return null;
  return (
    <Section title={speak(promoEvidenceWords.onTop)}>
      <Lines lines={shown.map(({ key, words, value }) => ({ key, name: speak(words), figure: value }))} />
      <div className={styles.note}>{speak(promoEvidenceWords.onTopSource)}</div>
    </Section>
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
