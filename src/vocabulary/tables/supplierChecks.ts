import * as assumption from "../terms/assumption";
import * as check from "../terms/supplierChecks";
import * as supply from "../terms/suppliers";
import { column, defineTable } from "./define";

/** What a supplier should fulfil, in three groups, and who does (001-02). */
export const supplierChecksTable = defineTable({
  name: { "en-US": "Supplier audit", "zh-CN": "供应商核查表", "zh-TW": "供應商查核表" },
  purpose: {
    "en-US":
      "One row for each point asked of all suppliers, and one for each answer of a supplier. Change the points.",
    "zh-CN": "每个检查项一行，适用于所有供应商；每个供应商的每条回答另起一行。检查项可修改。",
    "zh-TW": "每個檢查項目一列，適用於所有供應商；每個供應商的每條回答另起一列。檢查項目可修改。",
  },
  columns: {
    checkGroup: column(check.checkGroup, { required: true }),
    point: column(check.checkPoint, { required: true, synonyms: ["Check", "要求"] }),
    supplier: column(check.checkedSupplier),
    isMet: column(check.isMet, { synonyms: ["Met", "满足", "滿足"] }),
    source: column(assumption.source),
    note: column(assumption.note),
  },
});

/** Which supplier is steady, flexible and compliant (001-02). */
export const checkedSuppliersTable = defineTable({
  name: { "en-US": "Supplier checks", "zh-CN": "供应商核查结果", "zh-TW": "供應商查核結果" },
  columns: {
    supplier: column(supply.supplier),
    state: column(check.checklistState),
    stability: column(check.stability),
    flexibility: column(check.flexibility),
    compliance: column(check.compliance),
    failed: column(check.failedPoints),
    open: column(check.openPoints),
  },
});
