import { supplyWords } from "../../../vocabulary/pane/supplyScreens";
import {
  regionRanksTable,
  transfersTable,
  warehouseStockTable,
  warehouseUseTable,
  zonesTable,
} from "../../../vocabulary/tables/supplyResults";
import { percent } from "../../forms/figures";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { warehousesScreen } from "./definition";
import { Network } from "./Network";
import { partWorkings, transferWorkings } from "./workings";

/** Warehouses: moves worth making, stock by warehouse, room and role, core regions, zones. */
export function Warehouses() {
  const session = useScreen(warehousesScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ScreenFrame session={session}>
      {({ transfers, parts, warehouses, regions, zones, network }, { decision, inputs }) => (
        <>
          <Section title={speak(supplyWords.transfers)}>
            {transfers.length === 0 ? (
              <EmptyState title={speak(supplyWords.noTransfers)}>
                {speak(supplyWords.noTransfersWhy, { days: decision.coverGapDays })}
              </EmptyState>
            ) : (
              <RowsTable
                table={transfersTable}
                caption={speak(supplyWords.transfers)}
                columns={["sku", "from", "to", "units"]}
                rows={transfers}
                keyOf={({ sku, from, to }) => `${sku} ${from} ${to}`}
                nameOf={({ sku, from, to }) => `${sku} · ${from} → ${to}`}
                workings={(transfer) => <Workings workings={transferWorkings(transfer, decision, locale)} />}
              />
            )}
          </Section>
          <Section title={speak(supplyWords.stock)}>
            {parts.length === 0 ? (
              <EmptyState title={speak(supplyWords.noStock)}>{speak(supplyWords.noStockStep)}</EmptyState>
            ) : (
              <RowsTable
                table={warehouseStockTable}
                caption={speak(supplyWords.stock)}
                columns={["sku", "warehouse", "onHand", "targetUnits"]}
                rows={parts}
                keyOf={({ sku, warehouse }) => `${sku} ${warehouse}`}
                nameOf={({ sku, warehouse }) => `${sku} · ${warehouse}`}
                workings={(part) => (
                  <Workings
                    workings={partWorkings(
                      part,
                      parts.filter(({ sku }) => sku === part.sku),
                      inputs.products.find(({ sku }) => sku === part.sku)?.onOrder ?? 0,
                      locale,
                    )}
                  />
                )}
              />
            )}
          </Section>
          <Section title={speak(supplyWords.use)}>
            <div>{speak(supplyWords.useRule)}</div>
            <RowsTable
              table={warehouseUseTable}
              caption={speak(supplyWords.use)}
              columns={["warehouse", "role", "salesShare", "usedShare"]}
              rows={warehouses}
            />
          </Section>
          <Section title={speak(supplyWords.regions)}>
            <div>{speak(supplyWords.regionsRule, { share: percent(decision.coreShare, locale) })}</div>
            <RowsTable
              table={regionRanksTable}
              caption={speak(supplyWords.regions)}
              columns={["region", "share", "cumulativeShare", "isCore"]}
              rows={regions}
            />
          </Section>
          {network && <Network network={network} />}
          <Section title={speak(supplyWords.zones)}>
            <div>{speak(supplyWords.zonesNote)}</div>
            <RowsTable
              table={zonesTable}
              caption={speak(supplyWords.zones)}
              columns={["sku", "unitsSold", "zone"]}
              rest={[]}
              rows={zones}
            />
          </Section>
        </>
      )}
    </ScreenFrame>
  );
}
