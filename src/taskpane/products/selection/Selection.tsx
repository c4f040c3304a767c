import { competitorsToRead, type ProductSelection } from "../../../calculation";
import type { Locale } from "../../../vocabulary";
import { listed } from "../../../vocabulary/punctuation";
import { findingsTable, priceMixTable, selectionTable } from "../../../vocabulary/tables/selectionResults";
import { findingWords, selectionWords } from "../../../vocabulary/pane/selection";
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

function Products({ answer }: { readonly answer: SelectionAnswer }) {
  const { rows, bySku, notResearched } = answer;
  const speak = useSpeak();
  const { locale } = usePane();
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
          workings={({ sku }) => (
            <>
              <Reasons selection={bySku.get(sku)!} />
              <Findings sku={sku} answer={answer} />
            </>
          )}
        />
      )}
      {notResearched.length > 0 && (
        <div>
          {speak(selectionWords.notResearched, {
            count: notResearched.length,
            names: shortList(notResearched, locale),
          })}
        </div>
      )}
    </Section>
  );
}

/** Why a product was judged so, point by point, with its searches drawn. */
function Reasons({ selection }: { readonly selection: ProductSelection }) {
  const { sku, research } = selection;
  const speak = useSpeak();
  const { locale } = usePane();
  const searches = [...research.searches].sort((a, b) => a.date - b.date);
  return (
    <>
      <Workings workings={reasonWorkings(selection, locale)} />
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

/** What was noted of a product, counted, and of how many of its competitors. */
function Findings({ sku, answer }: { readonly sku: string; readonly answer: SelectionAnswer }) {
  const speak = useSpeak();
  const rows = answer.findings.filter((finding) => finding.sku === sku);
  const hasShares = rows.some(({ share }) => share !== undefined);
  const read = answer.competitorsRead.get(sku) ?? 0;
  if (rows.length === 0) return null;
  return (
    <>
      <RowsTable
        table={findingsTable}
        caption={speak(selectionWords.findings)}
        columns={hasShares ? ["text", "times", "share"] : ["text", "times"]}
        rest={[]}
        rows={rows}
        cells={{ text: ({ findingKind, text }) => speak(findingWords[findingKind], { text }) }}
        keyOf={({ findingKind, text }) => `${findingKind} ${text}`}
      />
      <div>{speak(selectionWords.competitorsRead, { read, all: competitorsToRead.value })}</div>
      {hasShares && <div>{speak(selectionWords.sharesOfBuyers)}</div>}
    </>
  );
}

/** So many names are listed before the rest is told by its number alone. */
const mostNamed = 10;

const shortList = (names: readonly string[], locale: Locale): string =>
  listed([...names.slice(0, mostNamed), ...(names.length > mostNamed ? ["…"] : [])], locale);

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
