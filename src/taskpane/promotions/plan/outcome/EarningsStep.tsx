import { makeStyles, tokens } from "@fluentui/react-components";
import { costViews, groupedBy, type PromoEarnings } from "../../../../calculation";
import { costLineTerms, listed } from "../../../../vocabulary";
import { levelNames, promoOutcomeWords as words } from "../../../../vocabulary/pane/promoOutcome";
import { promoCostsTable, promoProfitTable } from "../../../../vocabulary/tables/promoOutcome";
import { choiceName, figure, moneyFigure, percent } from "../../../forms/figures";
import { EmptyState } from "../../../parts/EmptyState";
import { Notice } from "../../../parts/Notice";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import type { PromoStepProps } from "../steps";
import { Comparisons } from "./Comparisons";
import { earningsFields } from "./fields";
import { costRows, profitRows } from "./rows";

const useStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, fontVariantNumeric: "tabular-nums" },
  says: { color: tokens.colorNeutralForeground2 },
  losing: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});

/** What the promotion earns in all, product by product and charge by charge. */
export function EarningsStep({ answer: { outcome } }: PromoStepProps) {
  const speak = useSpeak();
  const { earnings } = outcome;
  if (earnings.skus.length === 0) {
    return <EmptyState title={speak(words.profit)}>{speak(words.nothingEarned)}</EmptyState>;
  }
  return (
    <>
      <Total earnings={earnings} />
      <Section title={speak(words.perProduct)}>
        <RowsTable
          table={promoProfitTable}
          caption={speak(words.perProduct)}
          columns={["sku", "profitPerUnit", "profitUsual"]}
          rest={[
            "units",
            "promoPrice",
            "breakEvenAt",
            "regularProfitPerUnit",
            "revenue",
            "profitLow",
            "profitHigh",
          ]}
          rows={profitRows(earnings)}
          workings={({ sku }) => <Charges earnings={earnings} sku={sku} />}
        />
      </Section>
      <Section title={speak(words.charges)}>
        <RowsTable
          table={promoCostsTable}
          caption={speak(words.charges)}
          columns={["costGroup", "costUsual", "costHigh"]}
          rest={["costLow"]}
          rows={groupsOf(earnings)}
        />
        <Views earnings={earnings} />
      </Section>
      <Comparisons comparisons={outcome.comparisons} />
    </>
  );
}

function Total({ earnings }: { readonly earnings: PromoEarnings }) {
  const { profit, revenue, skus } = earnings;
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const losing = skus.filter(({ losesMoney }) => losesMoney).map(({ sku }) => sku);
  return (
    <Section title={speak(words.profit)}>
      <div className={styles.figure}>{moneyFigure(profit.USUAL, locale)}</div>
      <div className={styles.says}>
        {speak(words.profitRange, {
          low: moneyFigure(profit.HIGH, locale),
          high: moneyFigure(profit.LOW, locale),
          share: revenue > 0 ? percent(profit.USUAL / revenue, locale) : figure(undefined, locale),
        })}
      </div>
      <NotCounted earnings={earnings} />
      {losing.length > 0 && (
        <div className={styles.losing}>{speak(words.losing, { skus: losing.join(", ") })}</div>
      )}
    </Section>
  );
}

/** Groups whose charges are 0 until the planner gives them, with the field that does. */
const fieldOfGroup = {
  PLATFORM: earningsFields.commissionRate,
  ADS: earningsFields.adsRate,
  "LAST MILE": earningsFields.lastMilePerUnit,
  WAREHOUSE: earningsFields.warehousePerUnit,
  RETURNS: earningsFields.returnRate,
} as const;

/** A charge nobody has given is not free: the profit leaves it out, and says so (004-36). */
function NotCounted({ earnings }: { readonly earnings: PromoEarnings }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const charged = new Set(
    earnings.lines.filter(({ amounts }) => amounts.USUAL !== 0).map(({ group }) => String(group)),
  );
  const missing = Object.entries(fieldOfGroup)
    .filter(([group]) => !charged.has(group))
    .map(([, term]) => term.label[locale]);
  if (missing.length === 0) return null;
  return <Notice intent="warning">{speak(words.notCounted, { charges: listed(missing, locale) })}</Notice>;
}

/** The charges of one product. */
function Charges({ earnings, sku }: { readonly earnings: PromoEarnings; readonly sku: string }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const nameOf = ({ costGroup, costKind }: ReturnType<typeof costRows>[number]): string => {
    const group = choiceName(costLineTerms.costGroup, costGroup, locale);
    return costKind ? `${group} · ${choiceName(costLineTerms.costKind, costKind, locale)}` : group;
  };
  return (
    <RowsTable
      table={promoCostsTable}
      caption={`${sku}: ${speak(words.charges)}`}
      columns={["costGroup", "costUsual", "costHigh"]}
      rest={["costLow"]}
      cells={{ costGroup: (row) => nameOf(row) }}
      rows={costRows(earnings).filter((row) => row.sku === sku)}
      keyOf={({ costGroup, costKind }) => `${costGroup} ${costKind ?? ""}`}
      nameOf={nameOf}
    />
  );
}

/** All products' charges together, a group a row. */
function groupsOf(earnings: PromoEarnings) {
  const groups = groupedBy(costRows(earnings), ({ costGroup }) => costGroup);
  return [...groups].map(([costGroup, rows]) => ({
    costGroup,
    costLow: rows.reduce((sum, row) => sum + row.costLow, 0),
    costUsual: rows.reduce((sum, row) => sum + row.costUsual, 0),
    costHigh: rows.reduce((sum, row) => sum + row.costHigh, 0),
  }));
}

const decimals = 2;

/** The seven-term sum of 004-34 out of the one table, beside the whole: what it leaves out is goods, tax and exchange. */
function Views({ earnings }: { readonly earnings: PromoEarnings }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const lines = earnings.lines.map(({ group, amounts }) => ({ group, amount: amounts.USUAL }));
  const { selling, total } = costViews(lines, decimals);
  return (
    <div className={styles.says} title={costLineTerms.costGroup.label[locale]}>
      {speak(words.viewLine, {
        rule: `004-34, ${speak(levelNames.USUAL)}`,
        total: moneyFigure(selling.total, locale),
        all: moneyFigure(total, locale),
      })}
    </div>
  );
}
