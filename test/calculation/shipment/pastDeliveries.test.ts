import fc from "fast-check";
import {
  arrivalRanges,
  defaultCreditAfterDays,
  defaultCreditShare,
  lateCredits,
  type LaneDelivery,
  type LaneRate,
} from "../../../src/calculation";

const today = 46200;
const took = (days: number, change: Partial<LaneDelivery> = {}): LaneDelivery => ({
  lane: "Post",
  sku: "MUG",
  shippedDate: today - 60,
  receivedDate: today - 60 + days,
  freightPaid: 40,
  ...change,
});
const post: LaneRate = { lane: "Post", quotedFor: "PARCEL" };
const sea: LaneRate = { lane: "Sea", quotedFor: "SHIPMENT" };
/** As the document has it: more than 15 days, all of the freight. */
const usual = { creditAfterDays: defaultCreditAfterDays.value, creditShare: defaultCreditShare.value };

describe("when goods arrive by a lane (001-26)", () => {
  it("lies between the days of the earliest and the latest tenth of past deliveries", () => {
    const [range] = arrivalRanges(
      [7, 8, 9, 10, 12].map((days) => took(days)),
      today,
    );
    // Ranks 0.4 and 3.6 of five: 7 + 0.4 × 1 and 10 + 0.6 × 2.
    expect(range).toMatchObject({ lane: "Post", deliveries: 5, isFew: false });
    expect(range!.earlyDays).toBeCloseTo(7.4, 10);
    expect(range!.lateDays).toBeCloseTo(11.2, 10);
    expect([range!.earliest, range!.latest]).toEqual([today + 7, today + 12]);
  });

  it("is told lane by lane, leaves out what is under way, and says where deliveries are few", () => {
    const ranges = arrivalRanges(
      [took(7), took(9, { receivedDate: undefined }), took(30, { lane: "Sea" }), took(40, { lane: "Sea" })],
      today,
    );
    expect(ranges).toMatchObject([
      { lane: "Post", deliveries: 1, isFew: true },
      { lane: "Sea", deliveries: 2, earlyDays: 31, lateDays: 39 },
    ]);
  });

  it("holds eight in ten of the deliveries, or more", () => {
    const days = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (all) => {
        const [range] = arrivalRanges(
          all.map((each) => took(each)),
          today,
        );
        const within = all.filter((each) => each >= range!.earlyDays && each <= range!.lateDays).length;
        expect(within).toBeGreaterThanOrEqual(Math.floor(0.8 * (all.length - 1)));
      }),
    );
  });
});

describe("freight of a late parcel (001-25, 002-30)", () => {
  it("is waived after more than 15 days, and not on the fifteenth", () => {
    const credits = lateCredits([took(15), took(16)], [post], usual, today);
    expect(credits).toMatchObject([{ daysTaken: 16, creditAfterDays: 15, credit: 40 }]);
  });

  it("counts a parcel that has not come by today", () => {
    const awaited = took(0, { receivedDate: undefined, shippedDate: today - 16 });
    expect(lateCredits([awaited], [post], usual, today)).toMatchObject([{ daysTaken: 16, credit: 40 }]);
  });

  it("goes by what a lane's forwarder agreed to, in days and share", () => {
    const agreed = { ...sea, creditAfterDays: 45, creditShare: 0.5 };
    const slow = took(46, { lane: "Sea" });
    expect(lateCredits([slow, took(45, { lane: "Sea" })], [agreed], usual, today)).toMatchObject([
      { daysTaken: 46, credit: 20 },
    ]);
  });

  it("is claimed of no lane for shipments that agreed to nothing", () => {
    expect(lateCredits([took(46, { lane: "Sea" })], [sea], usual, today)).toEqual([]);
  });

  it("is not known where nobody said what was paid", () => {
    const [late] = lateCredits([took(20, { freightPaid: undefined })], [post], usual, today);
    expect(late!.credit).toBeUndefined();
  });
});
