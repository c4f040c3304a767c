import { type Alert, type AlertAction, type AlertKind, alertKinds } from "../../../../src/calculation";
import { alertActions, alertRows, alertSentence } from "../../../../src/taskpane/today/alerts/alertShown";
import { locales } from "../../../../src/vocabulary";
import { actionWords } from "../../../../src/vocabulary/pane/alerts";

/** The figures each kind of alert carries. */
const figures: Readonly<Record<AlertKind, Alert["figures"]>> = {
  "STOCK OUT": { date: 46000, lost: 70, order: 300, next: 46015 },
  ORDER: { order: 200, position: 400, point: 420 },
  CLEARANCE: { onHand: 50, stock: 50, quiet: 90 },
  "BEYOND LIFE": { onHand: 50, stock: 50, quiet: 1, cover: 100, lifeEnd: 46029, life: 29 },
  OVERSTOCK: { onHand: 50, stock: 50, quiet: 1, cover: Infinity, most: 180 },
  PROMOTE: { onHand: 50, stock: 50, quiet: 23, cover: 135, risk: 1.00555 },
  SLOW: { onHand: 50, stock: 50, quiet: 1, cover: 110 },
  PRICE: { price: 20, suggested: 17.65, cover: 200, heldBy: "FLOOR", floor: 17.647, competitor: 16 },
  FORECAST: { actual: 140, forecast: 100.4, direction: "ABOVE" },
  CONCENTRATION: { share: 0.7, limit: 0.3, stock: 7000, total: 10000, products: 4 },
  "A SHARE": { share: 0.2, target: 0.65, total: 15000, products: 15, best: 3 },
};

const alert = (kind: AlertKind, actions: readonly AlertAction[] = []): Alert => ({
  kind,
  sku: "LAMP",
  units: 12.4,
  money: 124,
  actions,
  rule: "000-17",
  figures: figures[kind],
});

describe.each(locales)("in %s", (locale) => {
  it.each(alertKinds)("%s says all its figures", (kind) => {
    expect(alertSentence(alert(kind), locale)).not.toMatch(/[{}]|undefined|NaN/);
  });

  it("each thing to do is said, with its figure or without", () => {
    const every = Object.keys(actionWords) as AlertAction[];
    const rich: Alert = {
      ...alert("ORDER", every),
      figures: { order: 300, next: 46015, partner: "BULB", suggested: 18 },
    };
    expect(alertActions(rich, locale).join(" ")).not.toMatch(/[{}]/);
    const poor: Alert = { ...alert("CLEARANCE", ["BUNDLE", "PRESELL"]) };
    expect(alertActions(poor, locale).join(" ")).not.toMatch(/[{}]/);
  });
});

it("shows days as dates, shares as per cent, prices to the cent", () => {
  expect(alertSentence(alert("STOCK OUT"), "en-US")).toBe(
    "Runs out on 2025-12-09; sales of 12 units are lost before an order of today is there.",
  );
  const out = { ...alert("STOCK OUT"), figures: { ...figures["STOCK OUT"], state: "OUT" } };
  expect(alertSentence(out, "zh-TW")).toBe("已缺貨；今天下單到貨前將損失 12 件銷售。");
  expect(alertSentence(alert("CONCENTRATION"), "zh-CN")).toBe("占库存金额 70%，单品上限 30%。");
  expect(alertSentence(alert("PRICE"), "zh-TW")).toBe(
    "由 20 調為 17.65：庫存可賣 200 天。以到岸成本加費用 17.65 為底線。",
  );
});

it("leaves the money of a written alert empty where nobody knows it, and names the whole shop", () => {
  const { money, sku, ...unknown } = alert("A SHARE");
  expect([money, sku]).toEqual([124, "LAMP"]);
  const [row] = alertRows([unknown], "zh-TW");
  expect(row).toMatchObject({ rank: 1, sku: "全部產品" });
  expect(row).not.toHaveProperty("atStake");
  expect(row).not.toHaveProperty("byWhen");
});
