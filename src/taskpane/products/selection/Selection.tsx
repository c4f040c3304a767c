import { type ProductSelection } from "../../../calculation";
import { priceMixTable, selectionTable } from "../../../vocabulary/tables/selectionResults";
import { selectionWords } from "../../../vocabulary/pane/selection";
import { EmptyState } from "../../parts/EmptyState";
import { LineChart } from "../../parts/LineChart";
import { ProblemSentences } from "../../parts/ProblemSentences";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { type SelectionAnswer, selectionScreen } from "./definition";
import { reasonWorkings } from "./selectionRows";

/** Which products to try: wanted, with room beside the competitors, and allowed. */
export function Selection() {
  const session = useScreen(selectionScreen);
  return (
    <ScreenFrame session={session}>
      {(answer) => (
        <>
          <Products answer={answer} />
          <PriceMix mix={answer.mix} />
        </>
      )}
    </ScreenFrame>
  );
}

function Products({ answer: { rows, bySku } }: { readonly answer: SelectionAnswer }) {
  const speak = useSpeak();
  const title = speak(selectionWords.products);
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <EmptyState title={speak(selectionWords.noneToSelect)}>{null}</EmptyState>
      ) : (
        <RowsTable
          table={selectionTable}
          caption={title}
          columns={["sku", "selection", "searchGrowth"]}
          rest={["market", "oftenSaid", "expectedProfit"]}
          rows={rows}
          workings={({ sku }) => <Reasons selection={bySku.get(sku)!} />}
        />
      )}
    </Section>
  );
}

/** Why a product was judged so, point by point, with its searches drawn. */
function Reasons({ selection: { sku, reasons, research } }: { readonly selection: ProductSelection }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const searches = [...research.searches].sort((a, b) => a.date - b.date);
  return (
    <>
      <Workings workings={reasonWorkings(reasons, locale)} />
      {searches.length > 1 && (
        <LineChart
          sentence={speak(selectionWords.searchesPicture, { sku, count: searches.length })}
          at={searches.map(({ date }) => date)}
          series={[{ name: sku, values: searches.map((line) => line.searches) }]}
        />
      )}
    </>
  );
}

function PriceMix({ mix }: { readonly mix: SelectionAnswer["mix"] }) {
  const speak = useSpeak();
  const title = speak(selectionWords.priceMix);
  return (
    <Section title={title}>
      {mix === undefined && speak(selectionWords.priceMixOpen)}
      {mix?.ok === false && <ProblemSentences problems={mix.problems} />}
      {mix?.ok && (
        <RowsTable
          table={priceMixTable}
          caption={title}
          columns={["band", "share", "targetShare"]}
          rows={mix.value}
        />
      )}
    </Section>
  );
}
