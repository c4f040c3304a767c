import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { importWords } from "../../../vocabulary/pane/import";
import { setUpWords } from "../../../vocabulary/pane/setUp";
import { tableWords } from "../../../vocabulary/pane/today";
import { figure } from "../../forms/figures";
import { FilePicker } from "../../import/FilePicker";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { isEmpty } from "../../screens/readings";
import { isWriting } from "../../running/workState";
import { SetUpWorkbook } from "../../setup/SetUpWorkbook";
import { TableCard } from "../../tables/TableCard";
import { MissingTable } from "./MissingTable";
import type { StockPlanSession } from "./definition";

const useStyles = makeStyles({
  counts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Which tables were found, what was recognised in them, and what to do where one is missing. */
export function Tables({
  session,
  importOrders,
}: {
  readonly session: StockPlanSession;
  readonly importOrders: (file: File) => void;
}) {
  const speak = useSpeak();
  const styles = useStyles();
  const { locale } = usePane();
  const { state, work, look, pointing } = session;
  const { found, inputs } = state.reading ?? {};
  const { isBusy } = pointing;
  return (
    <Section
      title={speak(tableWords.title)}
      aside={
        <Button size="small" disabled={isBusy} onClick={look}>
          {speak(tableWords.lookAgain)}
        </Button>
      }
    >
      {found && !(found.products && found.sales) && (
        <SetUpWorkbook afterwards={look} isNextStep={!found.products && !found.sales} />
      )}
      {found &&
        (["products", "sales"] as const).map((table) =>
          found[table] ? (
            <TableCard key={table} found={found[table]} pointing={pointing} />
          ) : (
            <MissingTable key={table} {...{ table, found, pointing }} />
          ),
        )}
      {found?.stock && <TableCard found={found.stock} pointing={pointing} />}
      {inputs && isEmpty(inputs) && <div>{speak(setUpWords.nothingTyped)}</div>}
      {inputs && !isEmpty(inputs) && (
        <div className={styles.counts}>
          {speak(tableWords.counts, {
            products: figure(inputs.counts.products, locale),
            salesLines: figure(inputs.counts.salesLines, locale),
            days: figure(inputs.counts.days, locale),
          })}
        </div>
      )}
      <div>
        <FilePicker label={speak(importWords.open)} isDisabled={isWriting(work)} choose={importOrders} />
      </div>
    </Section>
  );
}
