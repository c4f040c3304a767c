import type { Stage, StageAdviceCode } from "../../calculation";
import type { Text } from "../locale";

/** The words of the board of stages. */
export const stageWords = {
  board: { "en-US": "Products by stage", "zh-CN": "各阶段产品", "zh-TW": "各階段產品" },
  noStages: {
    "en-US":
      "No product has a stage yet. Choose one for each in the Stage column of Products: {stages}. Then press “Read again”.",
    "zh-CN": "还没有产品填写阶段。请在产品表的“阶段”列为每个产品选择：{stages}，然后点“重新读取”。",
    "zh-TW": "尚無產品填寫階段。請在產品表格的「階段」欄為每個產品選擇：{stages}，然後按「重新讀取」。",
  },
  noneHere: {
    "en-US": "No product in this stage.",
    "zh-CN": "该阶段没有产品。",
    "zh-TW": "此階段沒有產品。",
  },
  moveTo: { "en-US": "Move to {stage}", "zh-CN": "转入“{stage}”", "zh-TW": "轉入「{stage}」" },
  stageCell: { "en-US": "The stage stands in", "zh-CN": "阶段所在单元格", "zh-TW": "階段所在儲存格" },
  openScreen: { "en-US": "Open {screen}", "zh-CN": "打开“{screen}”", "zh-TW": "開啟「{screen}」" },
} as const satisfies Record<string, Text>;

export const stageNames: Readonly<Record<Stage, Text>> = {
  RESEARCH: { "en-US": "Research", "zh-CN": "调研", "zh-TW": "調研" },
  TEST: { "en-US": "Test", "zh-CN": "测款", "zh-TW": "測款" },
  "FIRST ORDER": { "en-US": "First order", "zh-CN": "首批备货", "zh-TW": "首批備貨" },
  REPEAT: { "en-US": "Repeat", "zh-CN": "返单", "zh-TW": "續訂" },
  "RUN-OUT": { "en-US": "Run-out", "zh-CN": "清尾", "zh-TW": "出清" },
};

export const adviceWords: Readonly<Record<StageAdviceCode, Text>> = {
  research: {
    "en-US": "Go on with the checklist.",
    "zh-CN": "继续完成选品清单。",
    "zh-TW": "繼續完成選品清單。",
  },
  startTest: {
    "en-US": "The checklist says GO: test it.",
    "zh-CN": "选品结论为 GO：开始测款。",
    "zh-TW": "選品結論為 GO：開始測款。",
  },
  dropIdea: {
    "en-US": "The checklist says STOP: give it up.",
    "zh-CN": "选品结论为 STOP：放弃。",
    "zh-TW": "選品結論為 STOP：放棄。",
  },
  testMissing: {
    "en-US": "Note the test in Product tests.",
    "zh-CN": "请在测款记录中登记测试。",
    "zh-TW": "請在測款紀錄中登記測試。",
  },
  testOn: {
    "en-US": "Not decided yet: test on.",
    "zh-CN": "尚未能判断：继续测试。",
    "zh-TW": "尚未能判斷：繼續測試。",
  },
  improveTest: {
    "en-US": "Between pass and stop: improve it, then test again in a new row of Product tests.",
    "zh-CN": "介于合格与放弃之间：改进后再测，在测款记录中另起一行。",
    "zh-TW": "介於合格與放棄之間：改善後再測，在測款紀錄中另起一列。",
  },
  orderFirst: { "en-US": "Place the first order.", "zh-CN": "下首批订单。", "zh-TW": "下首批訂單。" },
  stopTest: {
    "en-US": "The test says STOP: sell off what is left.",
    "zh-CN": "测款结论为 STOP：清掉余货。",
    "zh-TW": "測款結論為 STOP：清掉餘貨。",
  },
  orderAgain: { "en-US": "Order again by its turns.", "zh-CN": "按周转返单。", "zh-TW": "依周轉續訂。" },
  runOut: {
    "en-US": "Its life ends before an order would arrive: order no more.",
    "zh-CN": "生命周期在到货前结束：不再订货。",
    "zh-TW": "生命週期在到貨前結束：不再訂購。",
  },
  sellDown: {
    "en-US": "Sell down, order no more.",
    "zh-CN": "清库存，不再订货。",
    "zh-TW": "出清庫存，不再訂購。",
  },
};
