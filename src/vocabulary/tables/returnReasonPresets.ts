import type { Text } from "../locale";

/** The usual reasons of returns, where they arise and what helps: rows for the planner to change (003-34). */
export const returnReasonRows: readonly {
  readonly reason: Text;
  readonly arisesIn: Text;
  readonly change: Text;
}[] = [
  {
    reason: { "en-US": "Not as described", "zh-CN": "与描述不符", "zh-TW": "與描述不符" },
    arisesIn: { "en-US": "Listing", "zh-CN": "商品页面", "zh-TW": "商品頁面" },
    change: {
      "en-US": "Correct pictures, materials and sizes in the listing",
      "zh-CN": "修正页面的图片、材质和尺寸",
      "zh-TW": "修正頁面的圖片、材質和尺寸",
    },
  },
  {
    reason: { "en-US": "Wrong size", "zh-CN": "尺码不合", "zh-TW": "尺寸不合" },
    arisesIn: { "en-US": "Listing", "zh-CN": "商品页面", "zh-TW": "商品頁面" },
    change: {
      "en-US": "Add a size table measured on the goods themselves",
      "zh-CN": "增加按实物测量的尺码表",
      "zh-TW": "增加依實物測量的尺寸表",
    },
  },
  {
    reason: { "en-US": "Defective", "zh-CN": "质量问题", "zh-TW": "品質問題" },
    arisesIn: { "en-US": "Supplier", "zh-CN": "供应商", "zh-TW": "供應商" },
    change: {
      "en-US": "Inspect before shipping; take the defect up with the supplier",
      "zh-CN": "发货前加强质检，与供应商整改",
      "zh-TW": "出貨前加強品檢，與供應商改善",
    },
  },
  {
    reason: { "en-US": "Damaged on the way", "zh-CN": "运输破损", "zh-TW": "運輸破損" },
    arisesIn: { "en-US": "Packing", "zh-CN": "包装", "zh-TW": "包裝" },
    change: {
      "en-US": "Stronger cartons and padding; drop test",
      "zh-CN": "加固外箱和缓冲材料，做跌落测试",
      "zh-TW": "加固外箱和緩衝材料，做落下測試",
    },
  },
  {
    reason: { "en-US": "Arrived too late", "zh-CN": "送达太晚", "zh-TW": "送達太晚" },
    arisesIn: { "en-US": "Delivery", "zh-CN": "配送", "zh-TW": "配送" },
    change: {
      "en-US": "Stock nearer to the buyer, or a faster last mile",
      "zh-CN": "在更近的仓库备货，或改用更快的尾程",
      "zh-TW": "在更近的倉庫備貨，或改用更快的末端配送",
    },
  },
  {
    reason: { "en-US": "Wrong item sent", "zh-CN": "发错货", "zh-TW": "出錯貨" },
    arisesIn: { "en-US": "Warehouse", "zh-CN": "仓库", "zh-TW": "倉庫" },
    change: {
      "en-US": "Scan each item when it is picked",
      "zh-CN": "拣货时逐件扫码复核",
      "zh-TW": "揀貨時逐件掃碼複核",
    },
  },
  {
    reason: { "en-US": "Changed mind", "zh-CN": "不想要了", "zh-TW": "不想要了" },
    arisesIn: { "en-US": "Buyer", "zh-CN": "买家", "zh-TW": "買家" },
    change: {
      "en-US": "Nothing to mend; keep the goods fit to be sold again",
      "zh-CN": "无需整改；确保退回商品可再售",
      "zh-TW": "無需改善；確保退回商品可再售",
    },
  },
];
