import * as assumption from "../terms/assumption";
import * as certificates from "../terms/certificates";
import * as lifeCycle from "../terms/lifeCycle";
import * as product from "../terms/product";
import * as tests from "../terms/productTests";
import * as profit from "../terms/profit";
import * as research from "../terms/research";
import * as review from "../terms/review";
import { column, defineTable } from "./define";
import { skuSynonyms } from "./inputs";

/** What was found out about a product before it is tried (000-06, 000-08, 001-02, 001-07, 003-03 to 003-08). */
export const researchTable = defineTable({
  name: { "en-US": "Market research", "zh-CN": "选品调研", "zh-TW": "選品調研" },
  purpose: {
    "en-US":
      "One row for each month of searches (two years or more), each competing product and each finding.",
    "zh-CN": "每个月的搜索量（两年以上）、每个竞品、每条发现各一行。",
    "zh-TW": "每個月的搜尋量（兩年以上）、每個競品、每項發現各一列。",
  },
  columns: {
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    researchKind: column(research.researchKind, { required: true }),
    searchDate: column(research.searchDate),
    searches: column(research.searches, { synonyms: ["Search volume", "Interest", "搜索指数", "搜尋指數"] }),
    competitorName: column(research.competitorName, { synonyms: ["Competitor", "竞品名称", "競品名稱"] }),
    price: column(profit.price),
    reviews: column(research.reviews, {
      synonyms: ["Review count", "Number of reviews", "评价数量", "評價數量"],
    }),
    stars: column(research.stars, { synonyms: ["Rating", "Star rating", "评分", "評分"] }),
    researchNote: column(research.researchNote),
    sellingPoint: column(research.sellingPoint, { synonyms: ["Main selling point", "主打卖点", "主打賣點"] }),
    complaint: column(research.complaint, { synonyms: ["Bad review reason", "差评", "負評"] }),
    buyerShare: column(research.buyerShare),
  },
});

/** What markets ask of kinds of products, and which certificates products have (001-05, 003-09, 003-11, 004-42). */
export const certificatesTable = defineTable({
  name: { "en-US": "Certificates", "zh-CN": "认证与限制", "zh-TW": "認證與限制" },
  purpose: {
    "en-US":
      "One row for each rule of a market, and one with the SKU for each certificate a product has. Check the source.",
    "zh-CN": "市场的每条规定一行；产品已取得的证书另起一行并填 SKU。请核对来源。",
    "zh-TW": "市場的每條規定一列；產品已取得的證書另起一列並填 SKU。請核對來源。",
  },
  columns: {
    market: column(lifeCycle.market, { required: true, synonyms: ["Country", "国家", "國家"] }),
    category: column(certificates.productKind, {
      synonyms: ["Product category", "Kind of product", "类目", "類目"],
    }),
    rule: column(certificates.marketRule, { required: true }),
    certificate: column(certificates.certificate, {
      required: true,
      synonyms: ["Certificate", "认证", "認證"],
    }),
    sku: column(certificates.certificateSku),
    certificateCost: column(certificates.certificateCost),
    certificateDays: column(certificates.certificateDays),
    issuedOn: column(certificates.issuedOn),
    validUntil: column(certificates.validUntil, { synonyms: ["Expiry date", "到期日"] }),
    source: column(assumption.source),
  },
});

/** Test sales: what was tried at which price, and what came of it (003-12 to 003-19). */
export const productTestsTable = defineTable({
  name: { "en-US": "Product tests", "zh-CN": "测款记录", "zh-TW": "測款紀錄" },
  purpose: {
    "en-US": "One row a test sale. A product tested again gets a new row below; the last one counts.",
    "zh-CN": "每次测款一行。再次测款在下方另起一行，以最后一行为准。",
    "zh-TW": "每次測款一列。再次測款在下方另起一列，以最後一列為準。",
  },
  columns: {
    sku: column(product.sku, { required: true, synonyms: skuSynonyms }),
    budget: column(tests.budget, { required: false, synonyms: ["Total budget", "预算", "預算"] }),
    testUnits: column(tests.testUnits, {
      required: true,
      synonyms: ["Sample units", "样品件数", "樣品件數"],
    }),
    testPrice: column(tests.testPrice),
    testDays: column(tests.testDays),
    visits: column(review.visits, { required: true, synonyms: ["Sessions", "浏览量", "訪問數", "瀏覽量"] }),
    orders: column(review.testOrders, { required: true, synonyms: ["Test orders", "成交订单", "成交訂單"] }),
    unitsSold: column(tests.testUnitsSold),
    ratings: column(review.ratings),
    badRatings: column(review.badRatings),
    categoryCvrRate: column(review.categoryCvrRate),
    deliveryDays: column(tests.testDeliveryDays),
    note: column(assumption.note),
  },
});
