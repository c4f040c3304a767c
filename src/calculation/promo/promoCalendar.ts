import { promoDate, type PromoEvent } from "../calendar/promoDate";
import { dayOf } from "../calendar/serialDate";
import type { PromotionDays } from "../demand/cleaning";

/** The events whose date follows from the year, with the days they last beyond the first. */
const yearlyEvents: readonly { readonly event: PromoEvent; readonly furtherDays: number }[] = [
  { event: "618", furtherDays: 0 },
  { event: "SINGLESDAY", furtherDays: 0 },
  { event: "BLACKFRIDAY", furtherDays: 3 }, // to Cyber Monday
  { event: "DOUBLE12", furtherDays: 0 },
];

export interface CalendarPromotion extends PromotionDays {
  readonly name: PromoEvent;
}

/**
 * Which promotions of the calendar begin between two days, the first first?
 *
 * Black Friday runs to Cyber Monday, three days later; the others are one day each.
 *
 * Source: 002-07. Dates that a platform announces each year, such as Prime Day, cannot be worked out and are not listed:
 * the planner writes them into the Promotions table.
 * Units: date serials, both days included.
 * Example: from 1 October to 31 December 2026: 11 November, 27 to 30 November, 12 December.
 */
export function calendarPromotions(firstDate: number, lastDate: number): CalendarPromotion[] {
  const found: CalendarPromotion[] = [];
  for (let year = dayOf(firstDate).year; year <= dayOf(lastDate).year; year++) {
    for (const { event, furtherDays } of yearlyEvents) {
      const date = promoDate(event, year);
      if (date.ok && date.value >= firstDate && date.value <= lastDate)
        found.push({ name: event, firstDate: date.value, lastDate: date.value + furtherDays });
    }
  }
  return found.sort((a, b) => a.firstDate - b.firstDate);
}
