import type { CheckGroup } from "../../calculation";
import type { Text } from "../locale";

/** The points a new Supplier audit begins with, for the planner to change: those of the source, and our own. */
export const supplierCheckRows: readonly {
  readonly checkGroup: CheckGroup;
  readonly point: Text;
  readonly source: string;
}[] = [
  {
    checkGroup: "STABILITY",
    point: {
      "en-US": "A small trial order came in full, on time and in quality",
      "zh-CN": "小批量试单按时、足量、质量合格",
      "zh-TW": "小批量試單準時、足量、品質合格",
    },
    source: "001-03",
  },
  {
    checkGroup: "STABILITY",
    point: {
      "en-US": "Its capacity for the busy season is agreed in writing",
      "zh-CN": "旺季产能有书面约定",
      "zh-TW": "旺季產能有書面約定",
    },
    source: "own",
  },
  {
    checkGroup: "FLEXIBILITY",
    point: {
      "en-US": "Samples are ready within 72 hours",
      "zh-CN": "72 小时内打样",
      "zh-TW": "72 小時內打樣",
    },
    source: "001-04",
  },
  {
    checkGroup: "FLEXIBILITY",
    point: {
      "en-US": "The factory restocks within 15 days",
      "zh-CN": "15 天内完成补货生产",
      "zh-TW": "15 天內完成補貨生產",
    },
    source: "001-04",
  },
  {
    checkGroup: "COMPLIANCE",
    point: {
      "en-US": "It shows the certificates and test reports the market asks for",
      "zh-CN": "能提供目标市场要求的认证与检测报告",
      "zh-TW": "能提供目標市場要求的認證與檢測報告",
    },
    source: "001-05",
  },
  {
    checkGroup: "COMPLIANCE",
    point: {
      "en-US": "It issues the invoices customs asks for",
      "zh-CN": "能开具报关所需的发票",
      "zh-TW": "能開立報關所需的發票",
    },
    source: "own",
  },
];
