import {
  answer,
  researchPoints,
  selectionCheck,
  stageAdvice,
  unanswerable,
  type Compliance,
  type SelectionCheckInput,
} from "../../../src/calculation";

const free: Compliance = {
  needed: [],
  restrictions: [],
  forbidden: [],
  isKnown: true,
  costToGet: 0,
  daysToGet: 0,
};
const missing = { certificate: "CE", state: "MISSING" as const, costToGet: 300, days: 30 };
const good: SelectionCheckInput = {
  trend: answer({
    yearOnYear: 0.65,
    growthFactor: 1.65,
    slopePerMonth: 0.02,
    seasonalStrength: 0.1,
    isRising: true,
    isSeasonal: false,
  }),
  competition: answer({ judged: 10, beatable: 6, beatableShare: 0.6, isBeatable: true }),
  compliance: free,
  expectedProfit: 1000,
  mostCertificateShare: 0.3,
  missingPoints: [],
  allPoints: 10,
  isResearchStarted: true,
};
const verdictOf = (change: Partial<SelectionCheckInput>) => selectionCheck({ ...good, ...change }).verdict;
const codesOf = (change: Partial<SelectionCheckInput>) =>
  selectionCheck({ ...good, ...change }).reasons.map(({ code }) => code);

describe("the selection checklist (003-02)", () => {
  it("goes for what is wanted, open and allowed, and says why", () => {
    expect(selectionCheck(good)).toMatchObject({
      verdict: "GO",
      reasons: [
        { code: "searchesRising", params: { growth: 65, factor: 1.65, slope: 2 } },
        { code: "seasonSteady" },
        { code: "competitionOpen", params: { judged: 10, beatable: 6 } },
        { code: "marketFree" },
        { code: "certificatesNone" },
        { code: "certificateCostNone" },
        { code: "researchDone" },
      ],
    });
  });

  it("stops where certificates cost more than 30% of the profit, not at 30% (003-10)", () => {
    const withCost = (costToGet: number) => ({ compliance: { ...free, needed: [missing], costToGet } });
    expect(verdictOf(withCost(300))).toBe("CHECK"); // 300 ÷ 1,000 is 30%; the certificate is still to be got
    expect(codesOf(withCost(300))).toContain("certificateCostWithin");
    expect(verdictOf(withCost(301))).toBe("STOP");
    expect(verdictOf({ ...withCost(1), expectedProfit: 0 })).toBe("STOP");
  });

  it("stops where the market forbids it, and looks again where it restricts (003-11)", () => {
    expect(verdictOf({ compliance: { ...free, forbidden: ["Alcohol"] } })).toBe("STOP");
    expect(verdictOf({ compliance: { ...free, restrictions: ["Plastics"] } })).toBe("CHECK");
  });

  it("never takes what nobody has said for good", () => {
    expect(verdictOf({ trend: undefined })).toBe("CHECK");
    expect(verdictOf({ competition: undefined })).toBe("CHECK");
    expect(codesOf({ compliance: { ...free, isKnown: false } })).toContain("marketUnknown");
    const unknownCost = { ...free, needed: [missing], costToGet: undefined };
    expect(codesOf({ compliance: unknownCost })).toContain("certificateCostUnknown");
    expect(codesOf({ compliance: { ...unknownCost, costToGet: 10 }, expectedProfit: undefined })).toContain(
      "profitUnknown",
    );
    expect(codesOf({ trend: unanswerable("monthMissing", { params: { month: "2026-01" } }) })).toContain(
      "searchesMonthMissing",
    );
  });

  it.each(researchPoints)("looks again where %s has no note (000-06, 000-08, 001-02, 001-07)", (point) => {
    expect(verdictOf({ missingPoints: [point] })).toBe("CHECK");
    const { reasons } = selectionCheck({ ...good, missingPoints: [point] });
    expect(reasons.at(-1)).toMatchObject({
      code: "researchOpen",
      params: { noted: 10 - 1, all: 10 },
      points: [point],
    });
  });

  it("says of a product nobody has researched that nothing is noted, not that it is fine", () => {
    expect(codesOf({ missingPoints: researchPoints, isResearchStarted: false })).toContain("researchMissing");
  });

  it("calls searches surging from the growth a planner set, and only then (000-07)", () => {
    const flat = answer({
      yearOnYear: 0.65,
      growthFactor: 1.65,
      slopePerMonth: -0.01,
      seasonalStrength: 0,
      isRising: false,
      isSeasonal: false,
    });
    expect(codesOf({ trend: flat })).toContain("searchesNotRising");
    expect(codesOf({ trend: flat, surgeGrowth: 0.5 })).toContain("searchesRising");
  });
});

describe("the next stage (003-01, 003-18, 003-19)", () => {
  const facts = { hasLastOrder: false } as const;
  it("moves with the verdicts", () => {
    expect(stageAdvice({ ...facts, stage: "RESEARCH", selection: "GO" })).toEqual({
      code: "startTest",
      to: "TEST",
    });
    expect(stageAdvice({ ...facts, stage: "RESEARCH", selection: "STOP" })).toEqual({ code: "dropIdea" });
    expect(stageAdvice({ ...facts, stage: "TEST", test: "PASS" })).toEqual({
      code: "orderFirst",
      to: "FIRST ORDER",
    });
    // 003-19: what lies between is improved and tested again; what passes is stocked.
    expect(stageAdvice({ ...facts, stage: "TEST", test: "EXTEND", isTestBetween: true })).toEqual({
      code: "improveTest",
    });
    expect(stageAdvice({ ...facts, stage: "TEST", test: "EXTEND" })).toEqual({ code: "testOn" });
    expect(stageAdvice({ ...facts, stage: "TEST", test: "STOP" })).toEqual({
      code: "stopTest",
      to: "RUN-OUT",
    });
    expect(stageAdvice({ ...facts, stage: "TEST", test: "EXTEND" })).toEqual({ code: "testOn" });
    expect(stageAdvice({ ...facts, stage: "TEST" })).toEqual({ code: "testMissing" });
    expect(stageAdvice({ stage: "FIRST ORDER", hasLastOrder: true })).toEqual({
      code: "orderAgain",
      to: "REPEAT",
    });
  });

  it("runs out what would arrive at the end of its life or after it (A.6-21, 000-30)", () => {
    const repeat = { stage: "REPEAT", hasLastOrder: true, leadDays: 60 } as const;
    expect(stageAdvice({ ...repeat, remainingLifeDays: 60 })).toEqual({ code: "runOut", to: "RUN-OUT" });
    expect(stageAdvice({ ...repeat, remainingLifeDays: 61 })).toEqual({ code: "orderAgain" });
    expect(stageAdvice(repeat)).toEqual({ code: "orderAgain" });
    expect(stageAdvice({ stage: "RUN-OUT", hasLastOrder: true })).toEqual({ code: "sellDown" });
  });
});
