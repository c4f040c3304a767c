import type { PromoBackups } from "../../../../calculation";
import { laneTerms, productTerms } from "../../../../vocabulary";
import { promoPreparationWords as words } from "../../../../vocabulary/pane/promoPreparation";
import { column, defineTable } from "../../../../vocabulary/tables/define";
import { supplier } from "../../../../vocabulary/terms/suppliers";
import type { TableRow } from "../../../../workbook/contract";
import { Disclosure } from "../../../parts/Disclosure";
import { Notice } from "../../../parts/Notice";
import { PlaceLink } from "../../../parts/PlaceLink";
import { RowsTable } from "../../../parts/RowsTable";
import { Section } from "../../../parts/Section";
import { useSpeak } from "../../../PaneContext";

type Plans = readonly TableRow<"contingencies">[];

/** Whom to fall back on, product by product and lane by lane, and the plan for the case that one fails. */
export function Backups({ backups, plans }: { readonly backups: PromoBackups; readonly plans: Plans }) {
  const speak = useSpeak();
  return (
    <Section title={speak(words.backups)}>
      <Suppliers products={backups.products} />
      <Forwarders backups={backups} />
      <ContingencyPlans situations={backups.situations} plans={plans} />
    </Section>
  );
}

const productsTable = defineTable({
  name: words.secondSupplier,
  columns: { sku: column(productTerms.sku), suppliers: column(supplier) },
});

function Suppliers({ products }: Pick<PromoBackups, "products">) {
  const speak = useSpeak();
  if (products.length === 0) return <div>{speak(words.allHaveSuppliers)}</div>;
  const rows = products.map(({ sku, suppliers }) => ({
    sku,
    suppliers: suppliers.length > 0 ? suppliers.join(", ") : speak(words.noneListed),
  }));
  return (
    <>
      <Notice intent="warning">{speak(words.withoutSupplier, { count: products.length })}</Notice>
      <RowsTable
        table={productsTable}
        caption={speak(words.secondSupplier)}
        columns={["sku", "suppliers"]}
        rows={rows}
      />
    </>
  );
}

const lanesTable = defineTable({
  name: words.forwarders,
  columns: {
    lane: column(laneTerms.lane),
    forwarder: column(laneTerms.forwarder),
    backups: column(laneTerms.backupForwarders),
  },
});

function Forwarders({ backups: { lanes, allLanes } }: { readonly backups: PromoBackups }) {
  const speak = useSpeak();
  const rows = allLanes.map(({ lane, forwarder, backups }) => ({
    lane,
    forwarder,
    backups: backups.length > 0 ? backups.join(", ") : undefined,
  }));
  return (
    <>
      {lanes.length > 0 && (
        <Notice intent="warning">
          {speak(words.withoutForwarder, { lanes: lanes.map(({ lane }) => lane).join(", ") })}
        </Notice>
      )}
      <RowsTable
        table={lanesTable}
        caption={speak(words.forwarders)}
        columns={["lane", "forwarder", "backups"]}
        rows={rows}
      />
    </>
  );
}

/** The planner's own plans for what is lacking, and what is done first in any case; those of no case come last. */
function ContingencyPlans({
  situations,
  plans,
}: {
  readonly situations: PromoBackups["situations"];
  readonly plans: Plans;
}) {
  const speak = useSpeak();
  const fitting = plans.filter(
    ({ values: { situation } }) => situation === undefined || situations.includes(situation),
  );
  if (fitting.length === 0) return <div>{speak(words.noPlans)}</div>;
  return (
    <>
      <div>{speak(words.ifOneFails)}</div>
      {fitting.map(({ values: { trigger, steps, owner }, sheet, row, cell }) => (
        <Disclosure key={row} title={trigger} {...(owner ? { summary: owner } : {})}>
          <div>{steps}</div>
          <PlaceLink sheet={sheet} cell={cell("steps")} />
        </Disclosure>
      ))}
    </>
  );
}
