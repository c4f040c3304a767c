import { sourced } from "../sourced";

/** Who of the promotion's group has a task (002-47). */
export const taskOwners = ["PURCHASING", "LOGISTICS", "OPERATIONS", "FINANCE"] as const;
export type TaskOwner = (typeof taskOwners)[number];

export const taskTopics = [
  "PLATFORM",
  "GOODS",
  "FREIGHT",
  "CONTENT",
  "MONEY",
  "BACKUP",
  "AFTERWARDS",
] as const;
export type TaskTopic = (typeof taskTopics)[number];

/** The days a task may hang on. */
export interface PromoTaskDates {
  readonly firstDate: number;
  readonly lastDate: number;
  /** When the platform takes entries, where it has told. */
  readonly submitBy?: number | undefined;
  /** When goods must be in the warehouse. */
  readonly inWarehouseBy: number;
  /** The first day a batch must be ordered, must leave, and arrives. */
  readonly orderBy: number;
  readonly shipBy: number;
  readonly arriveBy: number;
}

type TaskDay = keyof PromoTaskDates;

interface TaskRule {
  readonly topic: TaskTopic;
  readonly owner: TaskOwner;
  readonly day: TaskDay;
  /** Days after that day; negative for before. */
  readonly offsetDays: number;
  readonly source: string;
}

export const adsTestDays = sourced(14, { source: "004-41", checked: "2026-11-22" });
export const bookingDays = sourced(7, { source: "003-27", checked: "2026-11-22" });

/** A quarter of a year, after which buyers are asked again. */
export const surveyDays = sourced(91, { source: "003-41", checked: "2026-11-22" });

const rule = (
  topic: TaskTopic,
  owner: TaskOwner,
  day: TaskDay,
  offsetDays: number,
  source: string,
): TaskRule => ({ topic, owner, day, offsetDays, source });

/** Days without a source of their own are ours: early enough for the step that follows. */
const taskRules = {
  // before anything is ordered
  groupFormed: rule("PLATFORM", "OPERATIONS", "orderBy", -7, "002-47"),
  partnersInformed: rule("PLATFORM", "OPERATIONS", "orderBy", -7, "002-06"),
  eligibilityChecked: rule("PLATFORM", "OPERATIONS", "orderBy", -7, "004-10"),
  trademarksChecked: rule("GOODS", "PURCHASING", "orderBy", -7, "001-13"),
  supplierChosen: rule("GOODS", "PURCHASING", "orderBy", -3, "002-42, 000-20"),
  allCostsKnown: rule("MONEY", "FINANCE", "orderBy", -3, "004-36, 004-46"),
  cashChecked: rule("MONEY", "FINANCE", "orderBy", -3, "004-45"),
  documentsReady: rule("PLATFORM", "OPERATIONS", "orderBy", 0, "002-50"),
  inboundAllowed: rule("PLATFORM", "LOGISTICS", "orderBy", 0, "002-41"),
  certificatesReady: rule("GOODS", "PURCHASING", "orderBy", 0, "004-42"),
  backupSupplier: rule("BACKUP", "PURCHASING", "orderBy", 0, "002-42"),
  depositPaid: rule("MONEY", "FINANCE", "orderBy", 0, "002-15"),
  reserveSetAside: rule("MONEY", "FINANCE", "orderBy", 0, "002-29"),
  weeklyTracking: rule("AFTERWARDS", "OPERATIONS", "orderBy", 7, "004-47"),
  // the platform's entry
  organiserChecked: rule("PLATFORM", "OPERATIONS", "submitBy", -7, "004-46"),
  entrySubmitted: rule("PLATFORM", "OPERATIONS", "submitBy", 0, "004-11, 004-46"),
  agreementSigned: rule("PLATFORM", "OPERATIONS", "submitBy", 7, "004-12, 004-43"),
  // before the goods leave
  providersChecked: rule("FREIGHT", "LOGISTICS", "shipBy", -21, "002-48"),
  forwarderQuotes: rule("FREIGHT", "LOGISTICS", "shipBy", -14, "002-37, 004-35"),
  warehouseServices: rule("FREIGHT", "LOGISTICS", "shipBy", -14, "002-27"),
  warehousesJoined: rule("BACKUP", "LOGISTICS", "shipBy", -14, "003-25"),
  lateClause: rule("FREIGHT", "LOGISTICS", "shipBy", -7, "002-30"),
  backupForwarder: rule("BACKUP", "LOGISTICS", "shipBy", -7, "004-24, 001-22"),
  inboundRulesAsked: rule("FREIGHT", "LOGISTICS", "shipBy", -7, "003-28"),
  extraServicesOrdered: rule("FREIGHT", "LOGISTICS", "shipBy", -7, "002-36"),
  goodsInspected: rule("GOODS", "PURCHASING", "shipBy", -3, "003-26"),
  labelsChecked: rule("GOODS", "LOGISTICS", "shipBy", -2, "002-13, 002-45"),
  shippingPapersReady: rule("FREIGHT", "LOGISTICS", "shipBy", -2, "001-27"),
  cargoInsured: rule("FREIGHT", "LOGISTICS", "shipBy", -1, "002-35, 002-44"),
  // in the warehouse
  inboundBooked: rule("FREIGHT", "LOGISTICS", "arriveBy", -bookingDays.value, "002-26, 003-27"),
  stockOnShelf: rule("FREIGHT", "LOGISTICS", "inWarehouseBy", 0, "004-37, 004-46"),
  stocksCompared: rule("FREIGHT", "OPERATIONS", "inWarehouseBy", 1, "002-43"),
  // content, before, during and after
  contentReady: rule("CONTENT", "OPERATIONS", "firstDate", -28, "004-04, 004-39, 004-46"),
  privacyChecked: rule("CONTENT", "OPERATIONS", "firstDate", -28, "001-13"),
  adsTested: rule("CONTENT", "OPERATIONS", "firstDate", -adsTestDays.value, "004-41"),
  warmUpPosted: rule("CONTENT", "OPERATIONS", "firstDate", -7, "004-04, 004-16"),
  contentDuring: rule("CONTENT", "OPERATIONS", "firstDate", 0, "004-04"),
  contentAfter: rule("CONTENT", "OPERATIONS", "lastDate", 3, "004-04"),
  // the promotion itself
  supportStaffed: rule("PLATFORM", "OPERATIONS", "firstDate", -7, "004-44, 002-55"),
  emergencyRehearsed: rule("BACKUP", "LOGISTICS", "firstDate", -7, "002-53, 000-52"),
  channelsSynchronised: rule("PLATFORM", "OPERATIONS", "firstDate", -3, "004-40, 002-16"),
  dailyMonitoring: rule("AFTERWARDS", "OPERATIONS", "firstDate", 0, "004-17, 002-28"),
  // afterwards
  leftoversCleared: rule("AFTERWARDS", "OPERATIONS", "lastDate", 7, "002-46"),
  promotionReviewed: rule("AFTERWARDS", "OPERATIONS", "lastDate", 14, "004-09"),
  buyersAsked: rule("AFTERWARDS", "OPERATIONS", "lastDate", surveyDays.value, "003-41"),
} as const satisfies Readonly<Record<string, TaskRule>>;

export type PromoTaskKey = keyof typeof taskRules;
export const promoTaskKeys = Object.keys(taskRules) as readonly PromoTaskKey[];

export interface PromoTask {
  readonly key: PromoTaskKey;
  readonly topic: TaskTopic;
  readonly owner: TaskOwner;
  /** A date serial; undefined where the day it hangs on is not known. */
  readonly due?: number;
  readonly isLate: boolean;
  readonly source: string;
}

/**
 * What has to be done for a promotion, by whom and by when?
 *
 * Each task hangs on a day of the plan: the entry, the first order, the first ship, the shelf, the promotion itself. Those
 * without a day come last; a day before `asOfDate` is late.
 *
 * Source: 002-06, 002-47 (an owner for each), 004-09 (the event's steps), and the rule named in each task. Offsets named by
 * a rule are the rule's; the others are ours, early enough for the step that follows.
 * Units: date serials. Not for: dates a platform has not announced.
 */
export function promoTasks(dates: PromoTaskDates, asOfDate: number): PromoTask[] {
  return promoTaskKeys
    .map((key): PromoTask => {
      const { topic, owner, day, offsetDays, source } = taskRules[key];
      const known = dates[day];
      if (known === undefined) return { key, topic, owner, isLate: false, source };
      const due = known + offsetDays;
      return { key, topic, owner, due, isLate: due < asOfDate, source };
    })
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
}
