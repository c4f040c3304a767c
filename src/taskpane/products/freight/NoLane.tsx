import type { FreightStatus, LaneQuote } from "../../../calculation";
import { freightWords as words } from "../../../vocabulary/pane/freight";
import { Notice } from "../../parts/Notice";
import { ProblemSentences } from "../../parts/ProblemSentences";
import { usePane, useSpeak } from "../../PaneContext";
import type { ParcelCompared } from "./goods";

/** Why no lane can take some goods: which are too late, which refuse the weight, and what the others lack, cell by cell. */
export function NoLane({ parcel: { quotes, lacking } }: { readonly parcel: ParcelCompared }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const lanes = (status: FreightStatus): string =>
    quotes
      .filter((quote: LaneQuote) => quote.status === status)
      .map(({ lane }) => lane)
      .join(words.between[locale]);
  const late = lanes("LATE");
  const outside = lanes("WEIGHT");
  return (
    <Notice intent="warning">
      <div>{speak(quotes.length === 0 ? words.noneCompared : words.none)}</div>
      {late !== "" && <div>{speak(words.late, { lanes: late })}</div>}
      {outside !== "" && <div>{speak(words.outside, { lanes: outside })}</div>}
      <ProblemSentences problems={lacking} />
    </Notice>
  );
}
