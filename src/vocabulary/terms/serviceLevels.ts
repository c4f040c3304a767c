import { type ClassCell, defaultServiceLevels } from "../../calculation";
import { rateTerm } from "../readers";
import { withDefault } from "../term";

/** How well the products of one class are to be served. */
const serviceLevelOf = (cell: ClassCell) =>
  withDefault(
    rateTerm(
      {
        label: {
          "en-US": `Service level ${cell}`,
          "zh-CN": `${cell} 类服务水平`,
          "zh-TW": `${cell} 類服務水準`,
        },
        hint: {
          "en-US": `How often demand for ${cell} products is to be met from stock, for each order cycle.`,
          "zh-CN": `${cell} 类产品每个订货周期不缺货的概率。`,
          "zh-TW": `${cell} 類產品每個訂貨週期不缺貨的機率。`,
        },
      },
      { open: true },
    ),
    defaultServiceLevels[cell],
  );

export const AX = serviceLevelOf("AX");
export const AY = serviceLevelOf("AY");
export const AZ = serviceLevelOf("AZ");
export const BX = serviceLevelOf("BX");
export const BY = serviceLevelOf("BY");
export const BZ = serviceLevelOf("BZ");
export const CX = serviceLevelOf("CX");
export const CY = serviceLevelOf("CY");
export const CZ = serviceLevelOf("CZ");
