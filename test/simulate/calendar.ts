import { lastActDays } from "./acts.ts";

/** The days of a market, and how far it has come. */
export interface Calendar {
  readonly shoppingDays: number;
  /** With those on which only what was bought before is seen to. */
  readonly days: number;
  readonly tripsPerDay: number;
  /** From 1 on. */
  day: number;
}

const tripsPerDayUsual = 200;      // a day's end costs a second or two; what is open at once stays small
const shoppingDaysMost = 20;

/** The days that so many trips take. */
export function calendarOf(trips: number): Calendar {
  const shoppingDays = Math.min(shoppingDaysMost, Math.ceil(trips / tripsPerDayUsual));
  return { shoppingDays, days: shoppingDays + lastActDays, tripsPerDay: Math.ceil(trips / shoppingDays), day: 0 };
}
