import { gate } from "../bench/load.ts";
import { acts, intentionsOf, lastActDays } from "./acts.ts";
import type { Calendar } from "./calendar.ts";
import type { Market } from "./market.ts";
import type { OrderAtHand } from "./order-at-hand.ts";
import { dayEnds, marketRests, timersGo } from "./rest.ts";
import { stallActs, stallIntentionsOf } from "./stall-acts.ts";
import type { Stall } from "./stall.ts";
import { counted } from "./tally.ts";
import { daysPass } from "./time.ts";
import { tripMade } from "./trip-made.ts";
import type { Trip } from "./trips.ts";

/** What is on its way has come after one, and is accepted after the second; the month until an order is closed changes nothing any more. */
const fortnightDays = 15;
const fortnights = 2;

/** Everybody goes about it, day by day; then time passes until nothing is left to happen. */
export async function marketLives(market: Market, trips: readonly Trip[], atOnce: number, calendar: Calendar): Promise<void> {
  const { place, town: { tally } } = market;
  const inTurn = gate(atOnce);
  const { days, tripsPerDay: perDay } = calendar;
  const doing = <T>(work: () => Promise<T>): Promise<T> => inTurn(async () => {
    tally.inFlight++;
    try { return await work(); } finally { tally.inFlight--; }
  });
  let living: OrderAtHand[] = [];
  for (calendar.day = 1; calendar.day <= days; calendar.day++) {
    const { day } = calendar;
    const bought = byBuyer(trips.slice((day - 1) * perDay, day * perDay)).map((own) => doing(async () => {
      const orders: OrderAtHand[] = [];
      for (const trip of own) orders.push(...await tripMade(market, trip, day));      // one cart: one after the other
      return orders;
    }));
    const done = living.map((order) => doing(() => actsGiven(market, order, day - order.day)));
    const paid = market.bazaar.stalls.map((stall) => doing(() => stallActsGiven(market, stall, day)));
    const orders = (await Promise.all(bought)).flat();
    await Promise.all(paid);
    await Promise.all(done);
    living = [...living.filter((order) => day - order.day < lastActDays), ...orders];
    await dayEnds(market);
    await daysPass(place, 1);
  }
  for (let fortnight = 0; fortnight < fortnights; fortnight++) {
    await timersGo(market);
    await daysPass(place, fortnightDays);
  }
  await marketRests(market);
}

/** Each buyer's, in their order. */
function byBuyer(trips: readonly Trip[]): Trip[][] {
  const own = new Map<number, Trip[]>();
  for (const trip of trips) own.set(trip.buyer, [...own.get(trip.buyer) ?? [], trip]);
  return [...own.values()];
}

/** What is meant to be done about an order so many days after its payment, one after the other. */
async function actsGiven(market: Market, order: OrderAtHand, days: number): Promise<void> {
  const intended = intentionsOf(market.town.seed, order.about, market.decisions);
  for (const { name, afterDays, isPossible, give } of acts) {
    const percent = intended.get(name);
    if (afterDays !== days || percent === undefined || !isPossible(order)) continue;
    order.tried.add(name);
    counted(market.town.tally.acts, name);
    await give(order, percent, market);
  }
}

/** What is done on a day about what a seller has earned, one after the other. */
async function stallActsGiven(market: Market, stall: Stall, day: number): Promise<void> {
  const intended = stallIntentionsOf(market.town.seed, stall.number, day, market.decisions);
  for (const { name, give } of stallActs) {
    const percent = intended.get(name);
    if (percent === undefined) continue;
    counted(market.town.tally.acts, name);
    await give(stall, `stall ${stall.number} day ${day}`, percent, market);
  }
}
