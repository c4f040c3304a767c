import {
  argumentHelp,
  argumentName,
  formulaInWords,
  topics,
  type AnswerCell,
  type Example,
  type SheetFunction,
  type Topic,
} from "../functions";
import { listed, units, type Locale, type Text } from "../vocabulary";

const words = {
  derived: {
    "en-US": "<!-- Derived from the definitions in src/functions by `npm run derive`; change those. -->",
    "zh-CN": "<!-- 由 src/functions 中的定义经 `npm run derive` 生成；请改定义。 -->",
    "zh-TW": "<!-- 由 src/functions 中的定義經 `npm run derive` 產生；請改定義。 -->",
  },
  title: { "en-US": "Functions", "zh-CN": "函数参考", "zh-TW": "函數參考" },
  argument: { "en-US": "Argument", "zh-CN": "参数", "zh-TW": "引數" },
  meaning: { "en-US": "Meaning", "zh-CN": "含义", "zh-TW": "意義" },
  answers: { "en-US": "Answers", "zh-CN": "返回", "zh-TW": "傳回" },
  formula: { "en-US": "Formula", "zh-CN": "公式", "zh-TW": "公式" },
  source: { "en-US": "Source", "zh-CN": "来源", "zh-TW": "來源" },
  examples: { "en-US": "Examples", "zh-CN": "示例", "zh-TW": "範例" },
  whenNotToUse: { "en-US": "When not to use it", "zh-CN": "何时不宜使用", "zh-TW": "何時不宜使用" },
  takesRanges: {
    "en-US":
      "Each argument also takes a range; ranges of one shape answer a cell for each of theirs, and spill.",
    "zh-CN": "每个参数也可填区域：形状一致的区域逐格返回结果并溢出。",
    "zh-TW": "每個引數也可填範圍：形狀一致的範圍逐格傳回結果並溢出。",
  },
} as const satisfies Record<string, Text>;

const topicTitles: Readonly<Record<Topic, Text>> = {
  stock: { "en-US": "Stock levels", "zh-CN": "库存水平", "zh-TW": "庫存水準" },
  order: { "en-US": "Orders and splits", "zh-CN": "订货与拆分", "zh-TW": "訂貨與拆分" },
  cost: { "en-US": "Cost and profit", "zh-CN": "成本与利润", "zh-TW": "成本與利潤" },
  demand: { "en-US": "Demand and forecast", "zh-CN": "需求与预测", "zh-TW": "需求與預測" },
  review: { "en-US": "Classes and ratios", "zh-CN": "分类与比率", "zh-TW": "分類與比率" },
};

/** Braces of an array constant are kept; `|` would end a table's cell. */
const inTable = (text: string): string => text.replaceAll("|", "\\|");

/** `=FIRSTORDER(avg_daily_demand, lead_days, [cover_days], …)`, in the reader's names. */
function signature({ name, parameters }: SheetFunction, locale: Locale): string {
  const shown = parameters.map((parameter) => {
    const argument = argumentName(parameter, locale);
    return parameter.optional ? `[${argument}]` : argument;
  });
  return `=${name}(${shown.join(", ")})`;
}

/** `**Formula**: `, in the signs of the language. */
const lead = (name: keyof typeof words, locale: Locale): string =>
  `**${words[name][locale]}**${locale === "en-US" ? ": " : "："}`;

/** The value a cell shows: at most six decimals, so that a page does not print arithmetic dust. */
const shownCell = (cell: AnswerCell): string =>
  typeof cell === "number"
    ? String(Number(cell.toFixed(6)))
    : typeof cell === "object"
      ? "#N/A"
      : String(cell);

/** What the example answers now: calculated, so a page cannot say what a cell would not. */
function shownAnswer(sheetFunction: SheetFunction, example: Example, locale: Locale): string {
  const rows = sheetFunction.call(example.args, locale);
  return rows.map((row) => row.map(shownCell).join(" · ")).join(locale === "en-US" ? "; " : "；");
}

function section(sheetFunction: SheetFunction, locale: Locale): string {
  const { name, summary, parameters, answers, takesRanges, help, examples } = sheetFunction;
  const rows = parameters.map(
    (parameter) => `| \`${argumentName(parameter, locale)}\` | ${inTable(argumentHelp(parameter, locale))} |`,
  );
  const results = answers.map((term) => {
    const unit = units[term.unit][locale];
    return term.label[locale] + (unit ? ` [${unit}]` : "");
  });
  const typed = examples.map(
    (example) =>
      `- \`=${name}(${example.typed})\` → ${shownAnswer(sheetFunction, example, locale)} (${example.source})`,
  );
  return [
    `### ${name}`,
    summary[locale],
    `\`${signature(sheetFunction, locale)}\``,
    `| ${words.argument[locale]} | ${words.meaning[locale]} |\n| --- | --- |\n${rows.join("\n")}`,
    `${lead("answers", locale)}${listed(results, locale)}`,
    ...(takesRanges ? [words.takesRanges[locale]] : []),
    `${lead("formula", locale)}${formulaInWords(sheetFunction, locale)}`,
    `**${words.examples[locale]}**\n\n${typed.join("\n")}`,
    `${lead("whenNotToUse", locale)}${help.whenNotToUse[locale]}`,
    `${lead("source", locale)}${listed(help.sources, locale)}`,
  ].join("\n\n");
}

/** The reference page of the functions in one language. */
export function referencePage(functions: readonly SheetFunction[], locale: Locale): string {
  const chapters = topics
    .map((topic) => ({ topic, members: functions.filter((each) => each.topic === topic) }))
    .filter(({ members }) => members.length > 0)
    .map(({ topic, members }) =>
      [`## ${topicTitles[topic][locale]}`, ...members.map((each) => section(each, locale))].join("\n\n"),
    );
  return [words.derived[locale], `# ${words.title[locale]}`, ...chapters].join("\n\n") + "\n";
}
