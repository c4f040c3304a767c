import type { ProductSettingKey } from "../../calculation";
import { locales, type Text } from "../locale";
import { renamed, type Term } from "../term";
import { coverDays, promoUpliftRate } from "./order";
import { daysToNextOrder, keptDays, orderTrigger, safetyStockRule, triggerDays } from "./replenishment";
import { usualServiceLevel } from "./safetyStock";
import { warningFactor } from "./stock";

const whereEmpty: Text = {
  "en-US": "Empty: as set for all products.",
  "zh-CN": "留空则用统一设置。",
  "zh-TW": "留空則用統一設定。",
};

/** A setting of plans as a column of products. */
function ofOneProduct<T extends Term<unknown>>(term: T): T {
  const hint = Object.fromEntries(
    locales.map((locale) => {
      const between = locale === "en-US" ? " " : "";
      return [locale, `${term.hint[locale]}${between}${whereEmpty[locale]}`];
    }),
  ) as Record<keyof Text, string>;
  return renamed(term, { label: term.label, hint });
}

/** The settings that a planner may give a product of its own, in the words of the settings. */
export const ofProduct = {
  safetyStockRule: ofOneProduct(safetyStockRule),
  serviceLevel: ofOneProduct(usualServiceLevel),
  safetyDays: ofOneProduct(keptDays),
  orderTrigger: ofOneProduct(orderTrigger),
  triggerDays: ofOneProduct(triggerDays),
  reviewDays: ofOneProduct(daysToNextOrder),
  warningFactor: ofOneProduct(warningFactor),
  coverDays: ofOneProduct(coverDays),
  promoUpliftRate: ofOneProduct(promoUpliftRate),
} as const satisfies Readonly<Record<ProductSettingKey, Term<unknown>>>;
