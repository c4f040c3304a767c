import type { ProductTransfer, StockPart } from "../../../calculation";
import { fill, type Locale, stockTerms } from "../../../vocabulary";
import { supplyWords as words } from "../../../vocabulary/pane/supplyScreens";
import * as supply from "../../../vocabulary/terms/supplySettings";
import * as result from "../../../vocabulary/terms/supplyResults";
import { figure, percent } from "../../forms/figures";
import { formulaShown, type Working } from "../../parts/workings";

const terms = {
  onHand: stockTerms.onHand,
  onOrder: stockTerms.onOrder,
  salesShare: result.salesShare,
};

/** Why a warehouse should hold so many of a product, of which it is one of the parts. */
export function partWorkings(
  part: StockPart,
  parts: readonly StockPart[],
  onOrder: number,
  locale: Locale,
): Working[] {
  const onHand = parts.reduce((sum, each) => sum + each.onHand, 0);
  const { salesShare, targetUnits, arrivingUnits } = part;
  return [
    {
      key: "targetUnits",
      label: result.targetUnits.label[locale],
      value: figure(targetUnits, locale),
      formula: formulaShown(
        "({onHand} + {onOrder}) × {salesShare}",
        terms,
        { onHand, onOrder, salesShare },
        locale,
        figure((onHand + onOrder) * salesShare, locale),
      ),
      notes: [result.targetUnits.hint[locale]],
      source: "003-24, 000-42",
    },
    {
      key: "arrivingUnits",
      label: result.arrivingUnits.label[locale],
      value: figure(arrivingUnits, locale),
      notes: [result.arrivingUnits.hint[locale]],
      source: "003-24",
    },
  ];
}

/** Why a move is worth making. */
export function transferWorkings(
  { units, coverGapDays, to, usedShareThere = 0 }: ProductTransfer,
  decision: { readonly coverGapDays: number; readonly fullestUse: number },
  locale: Locale,
): Working[] {
  return [
    {
      key: "units",
      label: result.transferUnits.label[locale],
      value: figure(units, locale),
      notes: [
        words.moveMethod[locale],
        ...(usedShareThere > decision.fullestUse
          ? [fill(words.noRoomThere[locale], { warehouse: to, share: percent(usedShareThere, locale) })]
          : []),
        `${figure(coverGapDays, locale)} > ${supply.coverGapDays.label[locale]} ${figure(decision.coverGapDays, locale)}`,
      ],
      source: "003-24, 000-04",
    },
  ];
}
