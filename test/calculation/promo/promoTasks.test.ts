import {
  promoTaskKeys,
  promoTasks,
  taskOwners,
  type PromoTask,
} from "../../../src/calculation/promo/promoTasks";

const dates = {
  firstDate: 400,
  lastDate: 410,
  submitBy: 290,
  inWarehouseBy: 385,
  orderBy: 300,
  shipBy: 330,
  arriveBy: 370,
};
const byKey = new Map<string, PromoTask>(promoTasks(dates, 310).map((task) => [task.key, task]));

describe("what has to be done for a promotion", () => {
  /** What the documents ask for, who sees to it, and the day: of the order, the ship, the shelf or the promotion. */
  it.each([
    ["002-47", "groupFormed", "OPERATIONS", 300 - 7],
    ["002-06", "partnersInformed", "OPERATIONS", 300 - 7],
    ["001-13", "trademarksChecked", "PURCHASING", 300 - 7],
    ["001-13", "privacyChecked", "OPERATIONS", 400 - 28],
    ["000-20", "supplierChosen", "PURCHASING", 300 - 3],
    ["004-36", "allCostsKnown", "FINANCE", 300 - 3],
    ["004-45", "cashChecked", "FINANCE", 300 - 3],
    ["002-50", "documentsReady", "OPERATIONS", 300],
    ["002-41", "inboundAllowed", "LOGISTICS", 300],
    ["004-42", "certificatesReady", "PURCHASING", 300],
    ["002-42", "backupSupplier", "PURCHASING", 300],
    ["002-29", "reserveSetAside", "FINANCE", 300],
    ["004-47", "weeklyTracking", "OPERATIONS", 300 + 7],
    ["004-46", "organiserChecked", "OPERATIONS", 290 - 7],
    ["004-11", "entrySubmitted", "OPERATIONS", 290],
    ["004-12", "agreementSigned", "OPERATIONS", 290 + 7],
    ["004-43", "agreementSigned", "OPERATIONS", 290 + 7],
    ["002-48", "providersChecked", "LOGISTICS", 330 - 21],
    ["002-37", "forwarderQuotes", "LOGISTICS", 330 - 14],
    ["004-35", "forwarderQuotes", "LOGISTICS", 330 - 14],
    ["002-27", "warehouseServices", "LOGISTICS", 330 - 14],
    ["003-25", "warehousesJoined", "LOGISTICS", 330 - 14],
    ["002-30", "lateClause", "LOGISTICS", 330 - 7],
    ["004-24", "backupForwarder", "LOGISTICS", 330 - 7],
    ["001-22", "backupForwarder", "LOGISTICS", 330 - 7],
    ["003-28", "inboundRulesAsked", "LOGISTICS", 330 - 7],
    ["002-36", "extraServicesOrdered", "LOGISTICS", 330 - 7],
    ["002-13", "labelsChecked", "LOGISTICS", 330 - 2],
    ["002-45", "labelsChecked", "LOGISTICS", 330 - 2],
    ["001-27", "shippingPapersReady", "LOGISTICS", 330 - 2],
    ["002-35", "cargoInsured", "LOGISTICS", 330 - 1],
    ["002-44", "cargoInsured", "LOGISTICS", 330 - 1],
    ["002-26", "inboundBooked", "LOGISTICS", 370 - 7],
    ["003-27", "inboundBooked", "LOGISTICS", 370 - 7],
    ["004-37", "stockOnShelf", "LOGISTICS", 385],
    ["002-43", "stocksCompared", "OPERATIONS", 385 + 1],
    ["004-39", "contentReady", "OPERATIONS", 400 - 28],
    ["004-41", "adsTested", "OPERATIONS", 400 - 14],
    ["004-16", "warmUpPosted", "OPERATIONS", 400 - 7],
    ["004-44", "supportStaffed", "OPERATIONS", 400 - 7],
    ["002-53", "emergencyRehearsed", "LOGISTICS", 400 - 7],
    ["004-40", "channelsSynchronised", "OPERATIONS", 400 - 3],
    ["002-46", "leftoversCleared", "OPERATIONS", 410 + 7],
    ["004-09", "promotionReviewed", "OPERATIONS", 410 + 14],
    ["003-41", "buyersAsked", "OPERATIONS", 410 + 91],
  ])("by %s: %s, %s, by day %i", (rule, key, owner, due) => {
    const task = byKey.get(key);
    expect(task).toMatchObject({ owner, due });
    expect(task?.source.split(", ")).toContain(rule);
  });

  it("has content before, during and after it (004-04)", () => {
    const content = [...byKey.values()].filter(
      ({ topic, source }) => topic === "CONTENT" && /004-04/.test(source),
    );
    expect(content.map(({ key, due }) => [key, due])).toEqual([
      ["contentReady", 400 - 28],
      ["warmUpPosted", 400 - 7],
      ["contentDuring", 400],
      ["contentAfter", 410 + 3],
    ]);
  });

  it("covers what newcomers forget: the full cost, the days of transport, local content (004-46)", () => {
    const forgotten = [...byKey.values()].filter(({ source }) => /004-46/.test(source));
    expect(forgotten.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["allCostsKnown", "stockOnShelf", "contentReady"]),
    );
  });

  it("gives each task one group that owns it, and each group some (002-06, 002-47)", () => {
    expect(byKey.size).toBe(promoTaskKeys.length);
    expect(new Set([...byKey.values()].map(({ owner }) => owner))).toEqual(new Set(taskOwners));
  });

  it("comes in the order of its days, and what is due before today is late", () => {
    const tasks = promoTasks(dates, 310);
    const days = tasks.flatMap((task) => task.due ?? []);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(byKey.get("depositPaid")).toMatchObject({ due: 300, isLate: true, owner: "FINANCE" });
    expect(byKey.get("adsTested")?.isLate).toBe(false);
  });

  it("has no day where the platform has not said by when to enter, and stands last then", () => {
    const tasks = promoTasks({ ...dates, submitBy: undefined }, 310);
    expect(tasks.slice(-3).map(({ key, due }) => [key, due])).toEqual([
      ["organiserChecked", undefined],
      ["entrySubmitted", undefined],
      ["agreementSigned", undefined],
    ]);
  });
});
