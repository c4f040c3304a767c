import * as assumption from "../terms/assumption";
import * as task from "../terms/promoTasks";
import { column, defineTable } from "./define";

/** What has to be done, by whom and by when; the planner fills in person, done and note (002-47, 004-09). */
export const promoTasksTable = defineTable({
  name: { "en-US": "Promo tasks", "zh-CN": "大促任务", "zh-TW": "促銷任務" },
  purpose: {
    "en-US": "Written with a promotion plan. Person, done, note and rows of your own are kept.",
    "zh-CN": "随大促计划写入。负责人、已完成、备注与您自己添加的行会保留。",
    "zh-TW": "隨促銷計畫寫入。負責人、已完成、備註與您自行新增的列會保留。",
  },
  columns: {
    due: column(task.dueDate),
    task: column(task.taskName, { required: true }),
    topic: column(task.taskTopic),
    owner: column(task.taskOwner),
    person: column(task.person),
    done: column(task.isDone),
    note: column(assumption.note),
    source: column(assumption.source),
    key: column(task.taskKey),
  },
});
