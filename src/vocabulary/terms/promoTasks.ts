import { taskOwners, taskTopics } from "../../calculation";
import { choiceTerm, dateTerm, flagTerm, textTerm } from "../readers";

export const taskName = textTerm({
  label: { "en-US": "Task", "zh-CN": "任务", "zh-TW": "任務" },
  hint: { "en-US": "What has to be done.", "zh-CN": "要做的事。", "zh-TW": "要做的事。" },
});

export const taskTopic = choiceTerm(
  {
    label: { "en-US": "Part", "zh-CN": "类别", "zh-TW": "類別" },
    hint: {
      "en-US": "What the task is about.",
      "zh-CN":
        "PLATFORM 平台、GOODS 货品、FREIGHT 物流、CONTENT 内容、MONEY 资金、BACKUP 应急、AFTERWARDS 之后。",
      "zh-TW":
        "PLATFORM 平台、GOODS 貨品、FREIGHT 物流、CONTENT 內容、MONEY 資金、BACKUP 應變、AFTERWARDS 之後。",
    },
  },
  taskTopics,
  {
    PLATFORM: { "zh-CN": "平台", "zh-TW": "平台" },
    GOODS: { "zh-CN": "货品", "zh-TW": "貨品" },
    FREIGHT: { "zh-CN": "物流", "zh-TW": "物流" },
    CONTENT: { "zh-CN": "内容", "zh-TW": "內容" },
    MONEY: { "zh-CN": "资金", "zh-TW": "資金" },
    BACKUP: { "zh-CN": "应急", "zh-TW": "應變" },
    AFTERWARDS: { "zh-CN": "之后", "zh-TW": "之後" },
  },
);

export const taskOwner = choiceTerm(
  {
    label: { "en-US": "Group", "zh-CN": "负责部门", "zh-TW": "負責部門" },
    hint: {
      "en-US": "Which part of the promotion’s group has it.",
      "zh-CN": "PURCHASING 采购、LOGISTICS 物流、OPERATIONS 运营、FINANCE 财务。",
      "zh-TW": "PURCHASING 採購、LOGISTICS 物流、OPERATIONS 營運、FINANCE 財務。",
    },
  },
  taskOwners,
  {
    PURCHASING: { "zh-CN": "采购", "zh-TW": "採購" },
    LOGISTICS: { "zh-CN": "物流", "zh-TW": "物流" },
    OPERATIONS: { "zh-CN": "运营", "zh-TW": "營運" },
    FINANCE: { "zh-CN": "财务", "zh-TW": "財務" },
  },
);

export const dueDate = dateTerm({
  label: { "en-US": "Due", "zh-CN": "截止日", "zh-TW": "截止日" },
  hint: {
    "en-US": "The last day for it.",
    "zh-CN": "最迟完成日期。",
    "zh-TW": "最晚完成日期。",
  },
});

export const person = textTerm({
  label: { "en-US": "Person", "zh-CN": "负责人", "zh-TW": "負責人" },
  hint: {
    "en-US": "Yours to fill in; kept when the plan is written again.",
    "zh-CN": "由您填写；重新写入计划时保留。",
    "zh-TW": "由您填寫；重新寫入計畫時保留。",
  },
});

export const isDone = flagTerm({
  label: { "en-US": "Done", "zh-CN": "已完成", "zh-TW": "已完成" },
  hint: {
    "en-US": "TRUE once it is done; kept when the plan is written again.",
    "zh-CN": "完成后填 TRUE；重新写入计划时保留。",
    "zh-TW": "完成後填 TRUE；重新寫入計畫時保留。",
  },
});

export const taskKey = textTerm({
  label: { "en-US": "Task key", "zh-CN": "任务编号", "zh-TW": "任務編號" },
  hint: {
    "en-US": "Tells the tasks apart in whatever language; leave it as it is.",
    "zh-CN": "用来识别任务，请勿改动。",
    "zh-TW": "用來識別任務，請勿變更。",
  },
});
