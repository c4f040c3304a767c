import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type CashCaseResult,
  type CashFlow,
  type CashKind,
  type PromoOutcome,
  stressed,
  stressesOf,
} from "../../../../calculation";
import { isoDateFromSerial, promoOutcomeTerms } from "../../../../vocabulary";
import { promoOutcomeWords as words } from "../../../../vocabulary/pane/promoOutcome";
import { promoCashCasesTable, promoCashTable } from "../../../../vocabulary/tables/promoOutcome";
import type { DecisionOf } from "../../../forms/fields";
import { choiceName, figure } from "../../../forms/figures";
import { EmptyState } from "../../../parts/EmptyState";
import { LineChart } from "../../../parts/LineChart";
import { Notice } from "../../../parts/Notice";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import type { PromoStepProps } from "../steps";
import type { outcomeFields } from "./fields";
import { caseRows, cashRows } from "./rows";
import { outcomeSettings } from "./settings";

const useStyles = makeStyles({
  says: { color: tokens.colorNeutralForeground2 },
  kind: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly outcome: PromoOutcome;
  readonly decision: DecisionOf<typeof outcomeFields>;
  readonly today: number;
}

/** How low the cash falls, when, in which case, and which batch is better put off. */
export function CashStep({ answer: { outcome }, given: { decision, today } }: PromoStepProps) {
  const speak = useSpeak();
  const styles = useStyles();
  const { locale } = usePane();
  const { flows, stress } = outcome;
  const [base] = stress.cases;
  if (base === undefined) return <EmptyState title={speak(words.lowest)}>{speak(words.noFlows)}</EmptyState>;
  const { openingBalance = 0 } = decision;
  const kindOf = ({ kind }: { readonly kind: CashKind }) =>
    choiceName(promoOutcomeTerms.cashKind, kind, locale);
  return (
    <>
      <Lowest base={base} {...{ outcome, decision, today }} />
      <Section title={speak(words.cases)}>
        <RowsTable
          table={promoCashCasesTable}
          caption={speak(words.cases)}
          columns={["name", "lowestBalance", "onDate"]}
          rest={["daysBelowZero", "closingBalance"]}
          rows={caseRows(stress)}
        />
      </Section>
      <Section title={speak(words.flows)}>
        <RowsTable
          table={promoCashTable}
          caption={speak(words.flows)}
          columns={["date", "amount", "balance"]}
          rest={["kind", "batch"]}
          rows={cashRows(flows, openingBalance)}
          keyOf={({ date, kind, batch }) => `${date} ${kind} ${batch ?? ""}`}
          nameOf={(row) => `${isoDateFromSerial(row.date)} ${kindOf(row)}`}
          cells={{
            date: (row) => (
              <>
                {isoDateFromSerial(row.date)}
                <div className={styles.kind}>{kindOf(row)}</div>
              </>
            ),
          }}
        />
      </Section>
    </>
  );
}

const worstOf = (cases: readonly CashCaseResult[]): CashCaseResult =>
  cases.reduce((worst, each) => (each.lowestBalance < worst.lowestBalance ? each : worst));

function Lowest({ base, outcome, decision, today }: Props & { readonly base: CashCaseResult }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const { flows, stress } = outcome;
  const worst = worstOf(stress.cases);
  const { openingBalance } = decision;
  const { lowestBalance } = worst;
  return (
    <Section title={speak(words.lowest)}>
      <div>
        {speak(words.lowestSays, {
          balance: figure(base.lowestBalance, locale),
          date: isoDateFromSerial(base.onDate),
          worst: figure(lowestBalance, locale),
          case: choiceName(promoOutcomeTerms.cashCase, worst.name, locale),
          worstDate: isoDateFromSerial(worst.onDate),
        })}
      </div>
      {outcome.earnings.skus.length === 0 && <Notice intent="warning">{speak(words.noPayout)}</Notice>}
      {openingBalance === undefined && <div className={styles.says}>{speak(words.opening)}</div>}
      {lowestBalance < 0 && (
        <Notice
          intent="warning"
          title={speak(worst.onDate <= today ? words.fundingNeedToday : words.fundingNeed, {
            need: figure(-lowestBalance, locale),
            date: isoDateFromSerial(worst.onDate),
          })}
        >
          {stress.defer
            ? speak(words.defer, {
                batch: stress.defer.batch,
                balance: figure(stress.defer.lowestBalance, locale),
              })
            : speak(words.noDefer)}
        </Notice>
      )}
      <Balances
        planned={flows}
        worst={stressed(flows, stressesOf(outcomeSettings(decision))[worst.name])}
        openingBalance={openingBalance ?? 0}
      />
    </Section>
  );
}

/** Both balances at the end of each day on which money moves in one of them. */
function Balances({
  planned,
  worst,
  openingBalance,
}: {
  readonly planned: readonly CashFlow[];
  readonly worst: readonly CashFlow[];
  readonly openingBalance: number;
}) {
  const speak = useSpeak();
  const dates = [...new Set([...planned, ...worst].map(({ date }) => date))].sort((a, b) => a - b);
  const balanceOf = (flows: readonly CashFlow[], day: number): number =>
    flows.reduce((sum, { date, amount }) => (date <= day ? sum + amount : sum), openingBalance);
  const first = dates[0] ?? 0;
  const at = Array.from({ length: (dates.at(-1) ?? first) - first + 1 }, (_, day) => first + day);
  return (
    <LineChart
      sentence={speak(words.balanceOverTime, {
        from: isoDateFromSerial(first),
        to: isoDateFromSerial(at.at(-1) ?? first),
      })}
      at={at}
      series={[
        { name: speak(words.asPlanned), values: at.map((day) => balanceOf(planned, day)) },
        { name: speak(words.worstCase), values: at.map((day) => balanceOf(worst, day)) },
      ]}
    />
  );
}
