import { chanceOf, type Chance } from "./chance.ts";
import type { Decisions } from "./decisions.ts";
import type { Population } from "./town.ts";

/** How somebody pays: what they try in order, or how they leave it. */
export type PayWay = "card" | "keeps" | "kept" | "declined" | "action" | "actionRefused" | "abandoned" | "cancelled";

/** What somebody wants from one seller. */
export interface Want { readonly stall: number; readonly goods: number; readonly variant: number; readonly quantity: number }

/** A buyer's way through the market, decided before its first step. */
export interface Trip {
  /** `buyer-3 trip 2` */
  readonly about: string;
  readonly buyer: number;
  /** One or more from each of one to three sellers; each seller is an order. */
  readonly wants: readonly Want[];
  readonly searches: boolean;
  readonly code: "none" | "platform" | "stall" | "wrong";
  readonly isExpress: boolean;
  readonly pays: PayWay;
}

const payWays: Readonly<Record<PayWay, number>> = { card: 560, keeps: 60, kept: 120, declined: 90, action: 80, actionRefused: 25, abandoned: 40, cancelled: 25 };
const sellersOf: Readonly<Record<"1" | "2" | "3", number>> = { 1: 55, 2: 30, 3: 15 };
const goodsPerStall = 3;

/** So many orders as trips, in turn: the first buyer's first, the second's first, … Repeatable: the same seed has the same ones. */
export function tripsOf(seed: number, orders: number, { buyers, sellers }: Population, decisions: Decisions): Trip[] {
  const trips: Trip[] = [];
  for (let left = orders; left > 0;) {
    const buyer = trips.length % buyers;
    const about = `buyer-${buyer} trip ${Math.floor(trips.length / buyers)}`;
    const trip = decisions.note(about, tripOf(chanceOf(seed, about), about, buyer, sellers, left));
    trips.push(trip);
    left -= new Set(trip.wants.map(({ stall }) => stall)).size;
  }
  return trips;
}

function tripOf(chance: Chance, about: string, buyer: number, sellers: number, ordersMost: number): Trip {
  const stalls = new Set<number>();
  const count = Math.min(Number(chance.among(sellersOf)), ordersMost, sellers);
  while (stalls.size < count) stalls.add(chance.below(sellers));
  const wants = [...stalls].flatMap((stall) => Array.from({ length: chance.isSo(200) ? 2 : 1 }, () => ({ stall, goods: chance.below(goodsPerStall), variant: chance.below(2), quantity: chance.isSo(300) ? 2 + chance.below(2) : 1 })));
  return {
    about, buyer, wants, searches: chance.isSo(600), isExpress: chance.isSo(200),
    code: chance.among({ none: 80, platform: 8, stall: 9, wrong: 3 }), pays: chance.among(payWays),
  };
}
