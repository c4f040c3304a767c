import {
  type Delivery,
  deliveryProblems,
  monthOf,
  serialOf,
  supplierConcentration,
  supplierReport,
} from "../../../src/calculation";

const october = (day: number) => serialOf({ year: 2026, month: 10, day });
const month = monthOf(october(1));
const delivery = (about: Partial<Delivery>): Delivery => ({ supplier: "Ning", sku: "A", ...about });

describe("a supplier's month (000-50)", () => {
  it("measures punctuality, quantity and defects, and scores them alike (000-21, C.11)", () => {
    const [report] = supplierReport(
      [
        delivery({
          orderedDate: october(1) - 40,
          promisedDate: october(5),
          receivedDate: october(5),
          unitsOrdered: 100,
          unitsReceived: 90,
          unitsRejected: 9,
        }),
        delivery({ orderedDate: october(1) - 20, promisedDate: october(10), receivedDate: october(14) }),
      ],
      month,
    );
    expect(report).toMatchObject({ supplier: "Ning", deliveries: 2, onTimeRate: 1 / 2, goodUnits: 90 - 9 });
    expect(report!.quantityAccuracy).toBeCloseTo(1 - 10 / 100);
    expect(report!.defectRate).toBeCloseTo(9 / 90);
    expect(report!.leadDays).toBeCloseTo((44 + 33) / 2);
    expect(report!.daysLate).toBeCloseTo((0 + 4) / 2);
    expect(report!.score).toBeCloseTo((0.5 + 0.9 + 0.9) / 3);
  });

  it("counts what was promised and has not come as late, in the month of the promise", () => {
    const awaited = delivery({ promisedDate: october(20), unitsOrdered: 50 });
    const later = { ...awaited, receivedDate: october(31) + 3, unitsReceived: 50 };
    expect(supplierReport([awaited], month)).toEqual([
      { supplier: "Ning", deliveries: 1, onTimeRate: 0, score: 0 },
    ]);
    expect(supplierReport([later], month)[0]).toMatchObject({ deliveries: 1, onTimeRate: 0 });
    expect(supplierReport([later], monthOf(october(31) + 3))[0]).toMatchObject({
      onTimeRate: 0,
      daysLate: 14,
    });
  });

  it("says nothing of what no row says, instead of 0", () => {
    const [report] = supplierReport([delivery({ receivedDate: october(2) })], month);
    expect(report).toEqual({ supplier: "Ning", deliveries: 1 });
  });

  it("says what cannot be, with its cell, and leaves it out of the measure", () => {
    const wrong = {
      ...delivery({
        orderedDate: october(9),
        receivedDate: october(2),
        unitsReceived: 10,
        unitsRejected: 12,
      }),
      at: (field: string) => ({ sheet: "Deliveries", cell: field }),
    };
    expect(deliveryProblems([wrong, delivery({ receivedDate: october(2) })])).toEqual([
      {
        code: "datesReversed",
        severity: "warning",
        field: "receivedDate",
        params: { other: "orderedDate" },
        at: { sheet: "Deliveries", cell: "receivedDate" },
      },
      {
        code: "aboveMaximum",
        severity: "warning",
        field: "unitsRejected",
        params: { got: 12, limit: 10 },
        at: { sheet: "Deliveries", cell: "unitsRejected" },
      },
    ]);
    expect(supplierReport([wrong], month)).toEqual([{ supplier: "Ning", deliveries: 1, goodUnits: 0 }]);
  });

  it("leaves other months out", () => {
    expect(supplierReport([delivery({ receivedDate: october(1) - 1 })], month)).toEqual([]);
  });
});

it("tells one supplier from several (000-51)", () => {
  const units = (supplier: string, unitsReceived: number) =>
    delivery({ supplier, receivedDate: october(3), unitsReceived });
  const reports = supplierReport([units("Ning", 70), units("Hai", 30)], month);
  expect(supplierConcentration(reports)).toBeCloseTo(0.7 ** 2 + 0.3 ** 2);
  expect(supplierConcentration(reports.slice(0, 1))).toBe(1);
  expect(supplierConcentration([])).toBeUndefined();
});
