import { Select } from "@fluentui/react-components";
import { promoRoles, weeklyUnits, type PromoSkuDemand } from "../../../../calculation";
import { isoDateFromSerial, promoPlanTerms, promoResultTerms } from "../../../../vocabulary";
import { promoHistoryWords } from "../../../../vocabulary/pane/promoPlan";
import { promoPlanTable } from "../../../../vocabulary/tables/promoPlan";
import { choiceName, figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { LineChart } from "../../../parts/LineChart";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import type { PromoStepProps } from "../steps";
import { Lines } from "./Lines";
import { NoAnswer } from "./NoAnswer";
import { PastReviews } from "./PastReviews";
import { ProductHistory } from "./ProductHistory";
import { useStepStyles } from "./styles";
import { TrendSentence } from "./TrendSentence";

/** What was sold, what past promotions did, and the part each product plays. */
export function HistoryStep({ answer, given, form }: PromoStepProps) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { demand } = answer.plan;
  if (demand === undefined) return <NoAnswer />;
  const { past, trend, firstDate, lastDate } = demand.history;
  const weeks = weeklyUnits(demand.skus.map(({ history }) => history));
  const weekOf = (date: number) =>
    Math.max(...weeks.filter((week) => week.firstDate <= date).map((week) => week.firstDate), firstDate);
  const days = { from: isoDateFromSerial(firstDate), to: isoDateFromSerial(lastDate) };
  return (
    <>
      <Section title={speak(promoHistoryWords.shop)}>
        <LineChart
          sentence={speak(promoHistoryWords.shopSentence, { ...days, count: past.length })}
          at={weeks.map(({ firstDate: monday }) => monday)}
          series={[{ name: speak(promoHistoryWords.shop), values: weeks.map(({ units }) => units) }]}
          marks={past.map(({ name, firstDate: at }) => ({
            at: weekOf(at),
            date: at,
            name,
          }))}
        />
        {trend ? <TrendSentence trend={trend} /> : <div>{speak(promoHistoryWords.noTrend)}</div>}
      </Section>
      <Section title={speak(promoHistoryWords.past)}>
        {past.length === 0 && <div>{speak(promoHistoryWords.noPast)}</div>}
        <Lines
          lines={past.map(({ name, firstDate: at, uplift }) => ({
            key: `${name} ${at}`,
            name: `${name} ${isoDateFromSerial(at)}`,
            figure:
              uplift === undefined
                ? "–"
                : speak(promoHistoryWords.uplift, { times: figure(uplift, locale, 1) }),
          }))}
        />
      </Section>
      <PastReviews reviewed={demand.history.reviewed} />
      <ProductHistory demand={demand} given={given} />
      <Section title={speak(promoHistoryWords.roles)}>
        <div className={styles.note}>{speak(promoHistoryWords.rolesNote)}</div>
        <RowsTable
          table={promoPlanTable}
          caption={speak(promoHistoryWords.roles)}
          columns={["sku", "abc", "role"]}
          rest={[]}
          rows={[...demand.skus]}
          cells={{ role: (row) => <RoleOf row={row} form={form} /> }}
        />
      </Section>
    </>
  );
}

/** The role of a product, to be chosen. */
function RoleOf({ row, form }: { readonly row: PromoSkuDemand; readonly form: PromoStepProps["form"] }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const read = promoPlanTerms.givenRoles.read(form.draft["roles"] ?? "");
  const given = read.ok ? read.value : [];
  return (
    <Select
      size="small"
      aria-label={speak(promoHistoryWords.roleOf, { sku: row.sku })}
      value={row.role}
      disabled={form.isDisabled}
      onClick={(event) => event.stopPropagation()}
      onChange={(_event, { value }) => {
        const role = promoRoles.find((each) => each === value);
        if (role === undefined) return;
        const others = given.filter(({ sku }) => sku !== row.sku);
        form.type("roles", promoPlanTerms.textOfRoles([...others, { sku: row.sku, role }]));
      }}
    >
      {promoRoles.map((role) => (
        <option key={role} value={role}>
          {choiceName(promoResultTerms.promoRole, role, locale)}
        </option>
      ))}
    </Select>
  );
}
