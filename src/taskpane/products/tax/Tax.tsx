import type { LandedShipment, OrderTax } from "../../../calculation";
import { taxWords as words } from "../../../vocabulary/pane/tax";
import { importTaxesTable, orderTaxesTable } from "../../../vocabulary/tables/costResults";
import { TermForm } from "../../forms/TermForm";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { type FormSession, useScreen } from "../../screens/useScreen";
import { taxScreen } from "./definition";
import { importTaxRows, importTaxWorkings, orderTaxWorkings, productTaxRows } from "./rows";
import { costingFields } from "../shipping/costing";
import { FoldedForm } from "../shipping/FoldedForm";
import { Papers } from "./Papers";
import { papersRow } from "./registrationRows";
import { Registrations } from "./Registrations";

const foldedKeys = [...Object.keys(costingFields), "nearThreshold"];

/** The two worlds of tax: the importer's per shipment, and the buyer's per order out of the bonded zone. */
export function Tax() {
  const session = useScreen(taxScreen);
  return (
    <ScreenFrame session={session} decision={<FoldedForm form={session.form} keys={foldedKeys} />}>
      {({ imports, orders, registrations, papers }, { decision, locale }) => (
        <>
          <Imports imports={imports} />
          <Orders orders={orders} form={session.form} />
          <Registrations registrations={registrations} homeCurrency={decision.homeCurrency} />
          <Papers papers={papers.map((each) => papersRow(each, locale))} />
        </>
      )}
    </ScreenFrame>
  );
}

function Imports({ imports }: { readonly imports: readonly LandedShipment[] }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = imports.flatMap(productTaxRows);
  const parts = imports.flatMap(importTaxRows);
  return (
    <Section title={speak(words.importer)}>
      <div>{speak(words.importerHint)}</div>
      <div>{speak(words.noFreeLimit)}</div>
      {rows.length === 0 ? (
        <EmptyState title={speak(words.noImports)}>{speak(words.noImportsStep)}</EmptyState>
      ) : (
        <RowsTable
          table={importTaxesTable}
          caption={speak(words.importer)}
          columns={["sku", "taxAmount"]}
          rest={["shipment", "market", "hsCode"]}
          rows={rows}
          keyOf={({ key }) => key}
          workings={({ shipment, sku }) => (
            <Workings
              workings={importTaxWorkings(
                parts.filter((part) => part.shipment === shipment && part.sku === sku),
                locale,
              )}
            />
          )}
        />
      )}
    </Section>
  );
}

function Orders({ orders, form }: { readonly orders: readonly OrderTax[]; readonly form: FormSession }) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <Section title={speak(words.buyer)}>
      <div>{speak(words.buyerHint)}</div>
      <TermForm
        form={form}
        keys={["unitsInOrder", "spentThisYear", "orderDate"]}
        blankNotes={{ orderDate: words.today }}
      />
      {orders.length === 0 ? (
        <EmptyState title={speak(words.noOrders)}>{speak(words.noOrdersStep)}</EmptyState>
      ) : (
        <RowsTable
          table={orderTaxesTable}
          caption={speak(words.buyer)}
          columns={["sku", "orderValue", "tax"]}
          rows={orders}
          workings={(tax) => <Workings workings={orderTaxWorkings(tax, locale)} />}
        />
      )}
    </Section>
  );
}
