import { useState } from "react";
import { isVolumeOfSides, type LandedShipment } from "../../../calculation";
import { inOneLine } from "../../../vocabulary/punctuation";
import { landedCostWords as words, taxOriginNames } from "../../../vocabulary/pane/landedCost";
import { costSharesTable, costViewsTable, landedCostsTable } from "../../../vocabulary/tables/costResults";
import { Disclosure } from "../../parts/Disclosure";
import { EmptyState } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ShipmentPicker } from "../shipping/ShipmentPicker";
import { landedCostScreen } from "./definition";
import { checklistRows, checklistWorkings } from "./checklist";
import { chargeRows, costViewRows, landedCostRow, type RowSettings } from "./rows";
import { landedWorkings, sharedByShown } from "./workings";

/** What each product of a shipment costs landed, charge by charge, and both printed sums of costs. */
export function LandedCost() {
  const session = useScreen(landedCostScreen);
  const speak = useSpeak();
  const [chosen, choose] = useState<string>();
  return (
    <ScreenFrame session={session}>
      {({ landed }, { decision }) => {
        const shown = landed.find(({ shipment }) => shipment.name === chosen) ?? landed[0];
        if (shown === undefined)
          return <EmptyState title={speak(words.noShipment)}>{speak(words.noShipmentStep)}</EmptyState>;
        const names = landed.map(({ shipment }) => shipment.name);
        return (
          <>
            <ShipmentPicker names={names} chosen={shown.shipment.name} choose={choose} />
            <ProductCosts key={shown.shipment.name} landed={shown} decision={decision} />
            <Charges landed={shown} />
            <Checklist landed={shown} decimals={decision.decimals} />
            <Views landed={shown} />
          </>
        );
      }}
    </ScreenFrame>
  );
}

interface Shown {
  readonly landed: LandedShipment;
}

/** What an opened row lists before its workings. */
const costColumns = [
  "units",
  "goodUnits",
  "goods",
  "firstLeg",
  "tax",
  "warehouse",
  "exchange",
  "sellingCost",
  "unitProfit",
  "soldLate",
  "importTaxPaid",
] as const;

function ProductCosts({ landed, decision }: Shown & { readonly decision: RowSettings }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = landed.lines.map((line) => landedCostRow(line, landed, decision));
  const open = rows.filter(({ landedTotal }) => landedTotal === undefined).length;
  const isIncomplete = landed.problems.some(({ severity }) => severity === "error");
  const measuredBySides = landed.lines.filter(({ line }) => isVolumeOfSides(line.product)).length;
  const bySku = new Map(landed.lines.map((line) => [line.line.sku, line]));
  return (
    <Section title={speak(words.perProduct)}>
      <div>
        {inOneLine(
          [
            speak(words.inCurrency, { currency: decision.homeCurrency }),
            speak(words.taxFrom, { origin: speak(taxOriginNames[landed.taxOrigin]) }),
          ],
          locale,
        )}
      </div>
      {measuredBySides > 0 && <div>{speak(words.volumeOfSides, { count: measuredBySides })}</div>}
      {open > 0 && <Notice intent="warning">{speak(words.open, { count: open })}</Notice>}
      {open === 0 && isIncomplete && <Notice intent="warning">{speak(words.incomplete)}</Notice>}
      <RowsTable
        table={landedCostsTable}
        caption={speak(words.perProduct)}
        columns={["sku", "landedTotal", "landedCost"]}
        rest={costColumns}
        rows={rows}
        workings={({ sku }) => <Workings workings={landedWorkings(bySku.get(sku)!, locale)} />}
      />
    </Section>
  );
}

function Charges({ landed }: Shown) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = chargeRows(landed).map((row, index) => ({ ...row, key: String(index) }));
  if (rows.length === 0) return null;
  return (
    <Disclosure flush strong title={speak(words.charges)} summary={rows.length}>
      <RowsTable
        table={costSharesTable}
        caption={speak(words.charges)}
        columns={["costItem", "sharedBy", "share"]}
        rest={["costGroup", "costKind", "amount", "currency", "chargedPer", "exchangeRate"]}
        rows={rows}
        keyOf={({ key }) => key}
        cells={{
          // A charge that is shared by what it is charged for needs no basis of its own.
          sharedBy: ({ sharedBy, chargedPer }) =>
            chargedPer === undefined ? undefined : (sharedByShown(chargedPer, sharedBy, locale) ?? "–"),
        }}
      />
    </Disclosure>
  );
}

/** The charges the documents name, those without a row marked, so that none is forgotten. */
function Checklist({ landed, decimals }: Shown & { readonly decimals: number }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = checklistRows(landed, decimals, locale);
  const missing = rows.filter(({ amount }) => amount === undefined).length;
  return (
    <Disclosure
      flush
      strong
      title={speak(words.checklist)}
      summary={missing > 0 && speak(words.checklistSummary, { count: missing })}
    >
      <RowsTable
        table={costViewsTable}
        caption={speak(words.checklist)}
        columns={["term", "amount"]}
        rest={[]}
        rows={rows}
        workings={(row) => <Workings workings={checklistWorkings(row, landed, locale)} />}
      />
    </Disclosure>
  );
}

function Views({ landed: { shipment, views } }: Shown) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <>
      <View
        title={speak(words.logistics)}
        rows={costViewRows(shipment.name, "002-51", views.logistics, views.total, locale)}
      />
      <View
        title={speak(words.selling)}
        rows={costViewRows(shipment.name, "004-34", views.selling, views.total, locale)}
      />
      <div>{speak(words.oneTable)}</div>
    </>
  );
}

function View({ title, rows }: { readonly title: string; readonly rows: ReturnType<typeof costViewRows> }) {
  return (
    <Disclosure flush strong title={title}>
      <RowsTable table={costViewsTable} caption={title} columns={["term", "amount"]} rest={[]} rows={rows} />
    </Disclosure>
  );
}
