import * as assumption from "../terms/assumption";
import * as setting from "../terms/settings";
import { column, defineTable } from "./define";

/** Every default with room for the planner's own value beside it (A.0). */
export const settingsTable = defineTable({
  name: { "en-US": "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  purpose: {
    "en-US":
      "Type your own value to replace a default. The plan reads the “Stock plan” rows; refer to the others in formulas.",
    "zh-CN": "填写您的值即可替代默认值。计划读取“备货计划”各行；其余可在公式中引用。",
    "zh-TW": "填寫您的值即可取代預設值。計畫讀取「備貨計畫」各列；其餘可在公式中引用。",
  },
  columns: {
    topic: column(setting.settingTopic),
    name: column(setting.settingName),
    value: column(setting.ownValue, { required: true }),
    unit: column(assumption.unitOfValue),
    default: column(setting.defaultValue),
    source: column(assumption.source),
    note: column(assumption.note),
    key: column(setting.settingKey, { required: true }),
  },
});
