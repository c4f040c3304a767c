import type { Situation } from "../../calculation";
import type { Text } from "../locale";

/** The five rows of the risk matrix as the source document has them: risk, indicators, response (000-51). */
export const riskRows: readonly {
  readonly risk: Text;
  readonly indicators: Text;
  readonly response: Text;
}[] = [
  {
    risk: { "en-US": "Supply chain", "zh-CN": "供应链风险", "zh-TW": "供應鏈風險" },
    indicators: {
      "en-US": "Supplier concentration, on-time delivery",
      "zh-CN": "供应商集中度、交货准时率",
      "zh-TW": "供應商集中度、交貨準時率",
    },
    response: {
      "en-US": "Several suppliers, safety stock as a buffer",
      "zh-CN": "多元化供应、安全库存缓冲",
      "zh-TW": "多元供應、安全庫存緩衝",
    },
  },
  {
    risk: { "en-US": "Market", "zh-CN": "市场风险", "zh-TW": "市場風險" },
    indicators: {
      "en-US": "Number of rival products, price swings",
      "zh-CN": "竞品数量、价格波动",
      "zh-TW": "競品數量、價格波動",
    },
    response: {
      "en-US": "Products that differ, a brand of your own",
      "zh-CN": "产品差异化、品牌建设",
      "zh-TW": "產品差異化、品牌建設",
    },
  },
  {
    risk: { "en-US": "Policy", "zh-CN": "政策风险", "zh-TW": "政策風險" },
    indicators: {
      "en-US": "New rules, changed taxes",
      "zh-CN": "法规变化、税收调整",
      "zh-TW": "法規變動、稅制調整",
    },
    response: {
      "en-US": "Follow the rules, people for compliance",
      "zh-CN": "政策监测、合规团队",
      "zh-TW": "政策監測、法遵團隊",
    },
  },
  {
    risk: { "en-US": "Operations", "zh-CN": "运营风险", "zh-TW": "營運風險" },
    indicators: {
      "en-US": "System failures, human error",
      "zh-CN": "系统故障、人为错误",
      "zh-TW": "系統故障、人為疏失",
    },
    response: {
      "en-US": "Backups, standard procedures",
      "zh-CN": "备份系统、标准化流程",
      "zh-TW": "備援系統、標準化流程",
    },
  },
  {
    risk: { "en-US": "Finance", "zh-CN": "财务风险", "zh-TW": "財務風險" },
    indicators: {
      "en-US": "Exchange rates, cash turnover",
      "zh-CN": "汇率波动、资金周转",
      "zh-TW": "匯率波動、資金周轉",
    },
    response: {
      "en-US": "Hedging, managing cash",
      "zh-CN": "套期保值、现金流管理",
      "zh-TW": "避險、現金流管理",
    },
  },
];

/** The four contingency plans of the source document (000-52, 000-53), and what comes first whatever happened (002-53, 004-46). */
export const contingencyRows: readonly {
  readonly situation: Situation;
  readonly trigger: Text;
  readonly steps: Text;
}[] = [
  {
    situation: "OUT OF STOCK",
    trigger: {
      "en-US": "A best seller is suddenly out of stock",
      "zh-CN": "爆款突然缺货",
      "zh-TW": "熱銷款突然缺貨",
    },
    steps: {
      "en-US": "Order from the backup supplier; open pre-orders at once with the date of the next arrival",
      "zh-CN": "启用备用供应商；同时启动预售，注明下一批到货日期",
      "zh-TW": "啟用備用供應商；同時開放預購，註明下一批到貨日期",
    },
  },
  {
    situation: "WAREHOUSE",
    trigger: {
      "en-US": "The bonded warehouse cannot work",
      "zh-CN": "保税仓运营中断",
      "zh-TW": "保稅倉庫停擺",
    },
    steps: {
      "en-US": "Switch to the backup bonded warehouse",
      "zh-CN": "快速切换至备用保税仓",
      "zh-TW": "迅速改用備用保稅倉庫",
    },
  },
  {
    situation: "DELAY",
    trigger: {
      "en-US": "Deliveries are late on a large scale",
      "zh-CN": "物流大面积延迟",
      "zh-TW": "物流大範圍延誤",
    },
    steps: {
      "en-US": "Tell the customers before they ask; offer compensation",
      "zh-CN": "启动客户沟通预案，提供补偿方案",
      "zh-TW": "主動通知客戶，提供補償方案",
    },
  },
  {
    situation: "QUALITY",
    trigger: { "en-US": "A product fails in quality", "zh-CN": "产品质检问题", "zh-TW": "產品品檢問題" },
    steps: {
      "en-US": "Take it off sale at once; start the recall",
      "zh-CN": "立即下架，启动召回程序",
      "zh-TW": "立即下架，啟動召回程序",
    },
  },
  {
    situation: "ANY",
    trigger: {
      "en-US": "A promotion runs into trouble: the first steps",
      "zh-CN": "大促出现问题时的第一步",
      "zh-TW": "促銷出現問題時的第一步",
    },
    steps: {
      "en-US":
        "Ask the forwarder what happened; ask the warehouse what has come in; look for warnings on the platform and call its contact; stop in the team whatever would make it worse; then switch forwarder or use the reserve",
      "zh-CN":
        "联系货代了解异常；向海外仓确认收货；登录平台查看警告并联系活动对接人；通知团队暂停相关操作；再切换物流商或启用备用库存",
      "zh-TW":
        "聯絡貨代了解異常；向海外倉確認收貨；登入平台查看警告並聯絡活動窗口；通知團隊暫停相關操作；再切換物流商或啟用備用庫存",
    },
  },
];
