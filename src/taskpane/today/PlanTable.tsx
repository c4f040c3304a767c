import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useId, useState } from "react";
import type { ProductFacts, StockPlanLine } from "../../calculation";
import { orderTerms, productTerms, stockTerms } from "../../vocabulary";
import { planWords } from "../../vocabulary/pane/today";
import { figure } from "../forms/figures";
import { OpenedIcon, OpenIcon } from "../parts/icons";
import { MoreButton } from "../parts/MoreButton";
import { usePaging } from "../parts/usePaging";
import { usePane, useSpeak } from "../PaneContext";
import type { WorkedOutPlan } from "./state";
import { StatusBadge } from "./StatusBadge";
import { statusOf } from "./urgency";
import { WorkingsList } from "./WorkingsList";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    padding: "4px 2px",
    textAlign: "start",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textWrap: "balance",
  },
  /** Figures are never cut: the SKU, which its title gives in full, takes the room that is left. */
  sku: { width: "100%", maxWidth: 0, textAlign: "start" },
  number: { textAlign: "end", minWidth: "56px" },
  status: { whiteSpace: "nowrap" },
  figures: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "8px" },
  row: { cursor: "pointer", ":hover button": { textDecorationLine: "underline" } },
  cell: { padding: "2px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  workings: { padding: "4px 2px 10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    minHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  wholeName: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly lines: readonly StockPlanLine[];
  readonly workedOut: WorkedOutPlan;
  readonly products: readonly ProductFacts[];
}

/** The plan in four columns; a row opens the workings of its numbers. */
export function PlanTable({ lines, workedOut, products }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const [opened, setOpened] = useState<string>();
  const paging = usePaging(lines.length, 50, 200);
  const workingsId = useId();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.heading} ${styles.sku}`}>
              {speak(productTerms.sku.label)}
            </th>
            <th scope="col" className={styles.heading}>
              {speak(stockTerms.stockStatus.label)}
            </th>
            <th scope="col" className={`${styles.heading} ${styles.number}`}>
              {speak(stockTerms.reorderPoint.label)}
            </th>
            <th scope="col" className={`${styles.heading} ${styles.number}`}>
              {speak(orderTerms.orderNowUnits.label)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, paging.shown).map((line) => {
            const isOpen = opened === line.sku;
            const Icon = isOpen ? OpenedIcon : OpenIcon;
            return (
              <Fragment key={line.sku}>
                <tr className={styles.row} onClick={() => setOpened(isOpen ? undefined : line.sku)}>
                  <th scope="row" aria-label={line.sku} className={`${styles.cell} ${styles.sku}`}>
                    <button
                      type="button"
                      className={styles.open}
                      aria-expanded={isOpen}
                      aria-controls={isOpen ? workingsId : undefined}
                      aria-label={speak(planWords.workingsOf, { sku: line.sku })}
                      title={line.sku}
                    >
                      <span className={styles.icon}>
                        <Icon size={16} />
                      </span>
                      <span className={isOpen ? styles.wholeName : styles.name}>{line.sku}</span>
                    </button>
                  </th>
                  <td className={`${styles.cell} ${styles.status}`}>
                    <StatusBadge status={statusOf(line)} />
                  </td>
                  <td className={`${styles.cell} ${styles.figures}`}>
                    {figure(line.reorderPoint, locale, 1)}
                  </td>
                  <td className={`${styles.cell} ${styles.figures}`}>
                    {figure(line.orderNow ?? line.firstOrder, locale)}
                  </td>
                </tr>
                {isOpen && (
                  <tr>
                    <td colSpan={4} id={workingsId} className={styles.workings}>
                      <WorkingsList
                        line={line}
                        product={products.find(({ sku }) => sku === line.sku)}
                        settings={workedOut.settings}
                        batches={workedOut.plan.batches.filter(({ sku }) => sku === line.sku)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <MoreButton paging={paging} total={lines.length} />
    </>
  );
}
