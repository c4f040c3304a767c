import { useMemo } from "react";
import { cleanProduct, type ShopHistory } from "../../../calculation";
import { Workings } from "../../parts/Workings";
import { usePane } from "../../PaneContext";
import type { Given } from "../../screens/definition";
import type { forecastScreen } from "./definition";
import { ForecastChart } from "./ForecastChart";
import { HistoryUsed } from "./HistoryUsed";
import type { ForecastLine } from "./lines";
import { Study } from "./Study";
import { forecastWorkings } from "./workings";

/** What the Forecast screen works its answer out from. */
export type ForecastGiven = Given<"promotions" | "stock", (typeof forecastScreen)["fields"], "needed">;

/** One product: its history and forecast, what counted, how the numbers came about, and what would have been better. */
export function ProductDetail({
  line,
  shop,
  given,
}: {
  readonly line: ForecastLine;
  readonly shop: ShopHistory;
  readonly given: ForecastGiven;
}) {
  const { locale } = usePane();
  const history = useMemo(() => cleanProduct(shop, line.sku), [shop, line.sku]);
  if (history === undefined) return null;
  const { decision, inputs } = given;
  return (
    <>
      <ForecastChart line={line} history={history} serviceLevel={decision.serviceLevel} />
      <Workings workings={forecastWorkings(line, history, decision.serviceLevel, locale)} />
      <HistoryUsed history={history} />
      <Study
        // Another product or another decision is another study.
        key={JSON.stringify([line.sku, decision, shop.leaveOut])}
        sku={line.sku}
        shop={shop}
        decision={decision}
        product={inputs.products.find(({ sku }) => sku === line.sku)}
      />
    </>
  );
}
