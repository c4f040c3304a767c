import {
  supplierScoresTable,
  supplierSharesTable,
  tierMixTable,
} from "../../../vocabulary/tables/supplyResults";
import { checkedSuppliersTable } from "../../../vocabulary/tables/supplierChecks";
import { supplyWords } from "../../../vocabulary/pane/supplyScreens";
import { percent } from "../../forms/figures";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { suppliersScreen } from "./definition";
import { scoreWorkings, shareWorkings } from "./workings";

/** Fewer suppliers than this, and one of them is more than the share of the S tier. */
const fewSuppliers = 7;

/** Suppliers: their tiers and scores, the mix aimed at, and the split of each product's orders. */
export function Suppliers() {
  const session = useScreen(suppliersScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ScreenFrame session={session}>
      {({ shares, suppliers, mix, checks }, { decision }) => {
        const scored = mix.reduce((sum, each) => sum + each.suppliers, 0);
        return (
          <>
            <Section title={speak(supplyWords.shares)}>
              <RowsTable
                table={supplierSharesTable}
                caption={speak(supplyWords.shares)}
                columns={["sku", "supplier", "orderShare", "units"]}
                rest={["minOrder", "note"]}
                rows={shares}
                keyOf={({ sku, supplier }) => `${sku} ${supplier}`}
                nameOf={({ sku, supplier }) => `${sku} · ${supplier}`}
                workings={(share) => <Workings workings={shareWorkings(share, decision, locale)} />}
              />
            </Section>
            <Section title={speak(supplyWords.tiers)}>
              {scored === 0 ? (
                <EmptyState title={speak(supplyWords.noDeliveries)}>
                  {speak(supplyWords.noDeliveriesStep)}
                </EmptyState>
              ) : (
                <RowsTable
                  table={supplierScoresTable}
                  caption={speak(supplyWords.tiers)}
                  columns={["supplier", "tier", "score", "onTimeRate"]}
                  rows={suppliers}
                  workings={(supplier) => <Workings workings={scoreWorkings(supplier, decision, locale)} />}
                />
              )}
            </Section>
            <Section title={speak(supplyWords.checklist)}>
              {checks.length === 0 ? (
                <EmptyState title={speak(supplyWords.noChecklist)}>
                  {speak(supplyWords.noChecklistStep)}
                </EmptyState>
              ) : (
                <RowsTable
                  table={checkedSuppliersTable}
                  caption={speak(supplyWords.checklist)}
                  columns={["supplier", "state"]}
                  rows={checks}
                />
              )}
            </Section>
            {scored > 0 && (
              <Section title={speak(supplyWords.mix)}>
                <div>{speak(supplyWords.mixRule)}</div>
                {scored < fewSuppliers && (
                  <div>
                    {speak(supplyWords.fewSuppliers, { count: scored, share: percent(1 / scored, locale) })}
                  </div>
                )}
                <RowsTable
                  table={tierMixTable}
                  caption={speak(supplyWords.mix)}
                  columns={["tier", "suppliers", "share", "targetShare"]}
                  rows={mix}
                />
              </Section>
            )}
          </>
        );
      }}
    </ScreenFrame>
  );
}
