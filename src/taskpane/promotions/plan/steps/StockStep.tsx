import { promoTotals, type PromoPlan } from "../../../../calculation";
import { promoStockWords } from "../../../../vocabulary/pane/promoPlan";
import { promoPlanTable } from "../../../../vocabulary/tables/promoPlan";
import { figure } from "../../../forms/figures";
import { usePane, useSpeak } from "../../../PaneContext";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { Workings } from "../../../parts/Workings";
import { batchName } from "../dateRows";
import { orderWorkings } from "../lineWorkings";
import type { PromoStepProps } from "../steps";
import { planRows } from "../writtenRows";
import { Lines } from "./Lines";
import { Mixes } from "./Mixes";
import { NoAnswer } from "./NoAnswer";
import { LeftAtFewerSales, Presales, WithinCapacity } from "./Shortage";
import { useStepStyles } from "./styles";
import { WarehouseShares } from "./WarehouseShares";

/** What to order for the promotion, in which batches, for which platforms, and the money kept back. */
export function StockStep({ answer: { plan }, given: { decision } }: PromoStepProps) {
  const speak = useSpeak();
  const { locale } = usePane();
  if (plan.demand === undefined) return <NoAnswer />;
  const bySku = new Map(plan.lines.map((line) => [line.sku, line]));
  return (
    <>
      <Section title={speak(promoStockWords.orders)}>
        <RowsTable
          table={promoPlanTable}
          caption={speak(promoStockWords.orders)}
          columns={["sku", "promoUnits", "leftAtStart", "orderUnits"]}
          rest={[
            "soldBefore",
            "safetyStock",
            "newsvendorUnits",
            "landedCost",
            "orderMoney",
            "suggestedRoute",
            "presaleUnits",
            "promisedDate",
            "leftAtFewerSales",
          ]}
          rows={planRows(plan, decision.stressSales)}
          workings={({ sku }) => <Workings workings={orderWorkings(bySku.get(sku)!, locale)} />}
        />
      </Section>
      <WithinCapacity plan={plan} />
      <Batches plan={plan} />
      <Mixes plan={plan} />
      <Presales plan={plan} />
      <Channels plan={plan} />
      <LeftAtFewerSales plan={plan} change={decision.stressSales} />
      <Money plan={plan} />
    </>
  );
}

function Batches({ plan }: { readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const { byBatch, byWarehouse, expectedUnits, orderUnits } = promoTotals(plan);
  const { release } = plan;
  const unitsOf = (batch: number) => (orderUnits === undefined ? undefined : (byBatch.get(batch) ?? 0));
  return (
    <Section title={speak(promoStockWords.batches)}>
      <Lines
        lines={plan.timing.batches.map((timing, index) => {
          const isHeldBack = index > 0 && index === plan.timing.batches.length - 1;
          const name = batchName(timing, locale);
          return {
            key: String(timing.batch),
            name: isHeldBack ? `${name} · ${speak(promoStockWords.heldBack)}` : name,
            figure: speak(promoStockWords.units, { count: figure(unitsOf(timing.batch), locale) }),
          };
        })}
      />
      <div className={styles.note}>
        {release === undefined
          ? speak(promoStockWords.noRelease)
          : speak(promoStockWords.release, {
              expected: figure(expectedUnits, locale, 0),
              above: figure(release.releaseAbove, locale, 0),
              below: figure(release.holdBelow, locale, 0),
            })}
      </div>
      {byWarehouse.size > 0 && (
        <>
          <div className={styles.strong}>{speak(promoStockWords.warehouses)}</div>
          <Lines
            lines={[...byWarehouse].map(([name, units]) => ({
              key: name,
              name,
              figure: speak(promoStockWords.units, { count: figure(units, locale) }),
            }))}
          />
        </>
      )}
      <WarehouseShares plan={plan} />
    </Section>
  );
}

function Channels({ plan }: { readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const { byChannel } = promoTotals(plan);
  if (byChannel.size < 2) return null;
  return (
    <Section title={speak(promoStockWords.channels)}>
      <Lines
        lines={[...byChannel].map(([channel, { units, neededUnits }]) => ({
          key: channel,
          name: channel,
          figure: speak(promoStockWords.channelLine, {
            count: figure(units, locale),
            needed: figure(neededUnits, locale),
          }),
        }))}
      />
    </Section>
  );
}

function Money({ plan: { money } }: { readonly plan: PromoPlan }) {
  const speak = useSpeak();
  const styles = useStepStyles();
  const { locale } = usePane();
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Section title={speak(promoStockWords.money)}>
      <Lines
        lines={[
          { key: "all", name: speak(promoStockWords.orderMoney), figure: figure(money.orderMoney, locale) },
          ...money.reserveRange.map(({ rate, money: kept }) => ({
            key: String(rate),
            name: speak(promoStockWords.reserve, { rate: percent.format(rate) }),
            figure: figure(kept, locale),
            isStrong: kept === money.reserve,
          })),
        ]}
      />
      {money.withoutCost > 0 && (
        <div className={styles.note}>{speak(promoStockWords.withoutCost, { count: money.withoutCost })}</div>
      )}
    </Section>
  );
}
