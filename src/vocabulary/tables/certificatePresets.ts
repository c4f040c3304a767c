import type { MarketRule } from "../../calculation";
import type { Text } from "../locale";

const electronics: Text = { "en-US": "Electronics", "zh-CN": "电器电子", "zh-TW": "電器電子" };
const toys: Text = { "en-US": "Toys", "zh-CN": "玩具", "zh-TW": "玩具" };
const childrensProducts: Text = { "en-US": "Children’s products", "zh-CN": "儿童用品", "zh-TW": "兒童用品" };
const cosmetics: Text = { "en-US": "Cosmetics", "zh-CN": "化妆品", "zh-TW": "化妝品" };
const plastics: Text = { "en-US": "Plastics", "zh-CN": "塑料制品", "zh-TW": "塑膠製品" };

/**
 * The certificates and limits that the source documents name (001-05, 003-09, 003-11), with the law each rests on, for the
 * planner to check and to add to. What one costs nobody has said, so it is left open.
 */
export const certificateRows: readonly {
  readonly market: string;
  readonly category: Text;
  readonly rule: MarketRule;
  readonly certificate: string;
  readonly source: string;
}[] = [
  {
    market: "EU",
    category: electronics,
    rule: "REQUIRED",
    certificate: "CE",
    source: "001-05, 003-09; Directives 2014/30/EU, 2014/35/EU, 2011/65/EU",
  },
  { market: "EU", category: toys, rule: "REQUIRED", certificate: "CE", source: "Directive 2009/48/EC" },
  {
    market: "EU",
    category: cosmetics,
    rule: "REQUIRED",
    certificate: "CPNP",
    source: "001-05; Regulation (EC) No 1223/2009, article 13",
  },
  {
    market: "EU",
    category: plastics,
    rule: "RESTRICTED",
    certificate: "REACH, annex XVII",
    source: "003-11; Regulation (EC) No 1907/2006",
  },
  {
    market: "US",
    category: electronics,
    rule: "REQUIRED",
    certificate: "FCC",
    source: "001-05; 47 CFR part 15",
  },
  {
    market: "US",
    category: childrensProducts,
    rule: "REQUIRED",
    certificate: "CPC (CPSC)",
    source: "003-09; 16 CFR part 1110",
  },
  {
    market: "JP",
    category: electronics,
    rule: "REQUIRED",
    certificate: "PSE",
    source: "Electrical Appliances and Materials Safety Act (1961)",
  },
];
