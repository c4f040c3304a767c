import * as assumption from "../terms/assumption";
import * as setting from "../terms/settings";
import { column, defineTable } from "./define";

/** Every default with room for the planner's own value beside it (A.0). */
export const settingsTable = defineTable({
  name: { "en-US": "Settings", "zh-CN": "设置", "zh-TW": "設定" },
  purpose: {
    "en-US":
      "Type your own value to replace a default. The screens of the pane start from it; refer to it in formulas.",
    "zh-CN": "填写您的值即可替代默认值。窗格各页面以此为准；公式中可引用。",
    "zh-TW": "填寫您的值即可取代預設值。窗格各頁面以此為準；公式中可參照。",
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
