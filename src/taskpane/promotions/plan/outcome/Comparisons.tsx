import type { PromoComparisons } from "../../../../calculation";
import { promoOutcomeWords as words } from "../../../../vocabulary/pane/promoOutcome";
import { moneyFigure, percent } from "../../../forms/figures";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import { Lines } from "../steps/Lines";

type Compared<K extends keyof PromoComparisons> = { readonly [P in K]-?: NonNullable<PromoComparisons[P]> };

/** The promotion beside what it might be instead; each comparison once its figures are given. */
export function Comparisons({ comparisons }: { readonly comparisons: PromoComparisons }) {
  const speak = useSpeak();
  const { ownShop, insurance } = comparisons;
  return (
    <Section title={speak(words.comparisons)}>
      {ownShop && <OwnShop ownShop={ownShop} />}
      {insurance && <Insurance insurance={insurance} />}
      {!(ownShop && insurance) && <div>{speak(words.compareOpen)}</div>}
    </Section>
  );
}

function OwnShop({ ownShop: { platformCost, ownShopCost, adsRateToEqual } }: Compared<"ownShop">) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <div>
      <Lines
        lines={[
          {
            key: "platform",
            name: speak(words.platformCosts),
            figure: moneyFigure(platformCost, locale),
            isStrong: platformCost <= ownShopCost,
          },
          {
            key: "ownShop",
            name: speak(words.ownShopCosts),
            figure: moneyFigure(ownShopCost, locale),
            isStrong: ownShopCost < platformCost,
          },
        ]}
      />
      <div>{speak(words.ownShopEqual, { rate: percent(adsRateToEqual, locale) })}</div>
    </div>
  );
}

function Insurance({
  insurance: { costWith, costWithout, isWorthIt, returnRateToEarnIt },
}: Compared<"insurance">) {
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <div>
      <Lines
        lines={[
          {
            key: "without",
            name: speak(words.uninsuredReturns),
            figure: moneyFigure(costWithout, locale),
            isStrong: !isWorthIt,
          },
          {
            key: "with",
            name: speak(words.insuredReturns),
            figure: moneyFigure(costWith, locale),
            isStrong: isWorthIt,
          },
        ]}
      />
      <div>
        {returnRateToEarnIt === undefined
          ? speak(words.insureNever)
          : speak(words.insureFrom, { rate: percent(returnRateToEarnIt, locale) })}
      </div>
    </div>
  );
}
