import type { SupplyProblemCode } from "../../calculation";
import type { Text } from "../locale";

/** What a planner should know of suppliers, warehouses and returns. */
export const supplySentences: Readonly<Record<SupplyProblemCode, Text>> = {
  tooFewSources: {
    "en-US": "{sku} has {got} supplier; have at least {needed}, so that it goes on when one fails.",
    "zh-CN": "{sku} 只有 {got} 家供应商；至少应有 {needed} 家，一家出问题时才不断供。",
    "zh-TW": "{sku} 只有 {got} 家供應商；至少應有 {needed} 家，一家出問題時才不斷供。",
  },
  supplierTwice: {
    "en-US": "{supplier} stands here a second time for {sku}; the first row counts.",
    "zh-CN": "{sku} 的供应商 {supplier} 在此重复；以第一行为准。",
    "zh-TW": "{sku} 的供應商 {supplier} 在此重複；以第一列為準。",
  },
  supplierSharesDoNotSum: {
    "en-US":
      "The order shares of {sku} add up to {sum}, not to 1: its orders are not split, and name no supplier, until they do.",
    "zh-CN": "{sku} 的订单占比合计为 {sum}，应为 1：修正前不拆分它的订单，订单也不指定供应商。",
    "zh-TW": "{sku} 的訂單占比合計為 {sum}，應為 1：修正前不拆分它的訂單，訂單也不指定供應商。",
  },
  noRegionIsServed: {
    "en-US":
      "No region with orders names the warehouse that serves it: fill the column in the Regions table.",
    "zh-CN": "没有一个有订单的区域填写了发货仓：请在区域表中填写。",
    "zh-TW": "沒有一個有訂單的區域填寫了出貨倉：請在區域表中填寫。",
  },
  regionWithoutWarehouse: {
    "en-US": "{region} names no warehouse: its orders are left out of the shares.",
    "zh-CN": "{region} 没有填写发货仓：其订单不计入占比。",
    "zh-TW": "{region} 沒有填寫出貨倉：其訂單不計入占比。",
  },
  stockWithoutWarehouse: {
    "en-US": "{sku}: {units} units on hand name no warehouse and are left out.",
    "zh-CN": "{sku}：在库 {units} 件没有填写仓库，未计入。",
    "zh-TW": "{sku}：在庫 {units} 件沒有填寫倉庫，未計入。",
  },
  warehouseTooFull: {
    "en-US": "{warehouse} is {percent}% full.",
    "zh-CN": "{warehouse} 已用 {percent}%。",
    "zh-TW": "{warehouse} 已用 {percent}%。",
  },
  unitsOfUnknownSize: {
    "en-US":
      "{warehouse} holds {units} units whose m³ the Products table does not say: it is fuller than shown.",
    "zh-CN": "{warehouse} 有 {units} 件在产品表中没有体积：实际占用比显示的多。",
    "zh-TW": "{warehouse} 有 {units} 件在產品表中沒有體積：實際占用比顯示的多。",
  },
  warehouseSpaceMissing: {
    "en-US":
      "{warehouse}: the usable m³ are missing, so nobody can say how full it is. An area is not enough.",
    "zh-CN": "{warehouse}：缺少可用容积（立方米），无法判断占用率。只有面积是不够的。",
    "zh-TW": "{warehouse}：缺少可用容積（立方公尺），無法判斷使用率。只有面積是不夠的。",
  },
  resaleAboveReturned: {
    "en-US": "{sku}: {field} is {got}, but only {limit} came back; the figure is not used.",
    "zh-CN": "{sku}：{field}为 {got}，但只退回 {limit} 件；此数不采用。",
    "zh-TW": "{sku}：{field}為 {got}，但只退回 {limit} 件；此數不採用。",
  },
  returnReasonUnlinked: {
    "en-US": "“{reason}” is not in the Return reasons table: say there where it arises and what to change.",
    "zh-CN": "“{reason}”不在退货原因表中：请在该表填写出自哪个环节、如何改进。",
    "zh-TW": "「{reason}」不在退貨原因表中：請在該表填寫出自哪個環節、如何改善。",
  },
};
