import { subgraphs } from "@souk/gateway/subgraphs";
import type { Database } from "@souk/shared/database";
import { asAdmin } from "../cluster.ts";
import { serverMeter } from "../bench/server-meter.ts";
import { fullMenu } from "../faults/provider-run.ts";
import { intentionsOf } from "./acts.ts";
import { calendarOf, type Calendar } from "./calendar.ts";
import { marketLives } from "./days.ts";
import { decisionsOpen, type Decisions } from "./decisions.ts";
import { faultsMet } from "./faults-met.ts";
import { graphDoor } from "./graph-door.ts";
import { killsBegin } from "./kills.ts";
import { mailboxOpen } from "./mailbox.ts";
import type { SimulateOptions } from "./options.ts";
import type { MarketPlace } from "./place.ts";
import { progressBegin } from "./progress.ts";
import { marketReckoned, type Reckoning } from "./reckoning.ts";
import { stallIntentionsOf } from "./stall-acts.ts";
import { bazaarOpens, stallDecided } from "./stalls.ts";
import { tallyOpen, type Tally } from "./tally.ts";
import { peopleSettle, populationOf, type Population } from "./town.ts";
import { tripsOf, type Trip } from "./trips.ts";

/** What a run found. */
export interface Simulated extends Reckoning {
  readonly tally: Tally;
  readonly digest: string;
  readonly decisions: number;
  readonly population: Population;
  readonly orders: number;
  /** From the first trip to rest, and what opening took before. */
  readonly seconds: number;
  readonly openingSeconds: number;
  /** CPU by who had it, seconds. */
  readonly cpu: Readonly<Record<"souk" | "server" | "simulator", number>>;
  /** Provider faults that struck, and processes that were killed. */
  readonly faults: Readonly<Record<string, number>>;
  readonly kills: Readonly<Record<string, number>>;
}

/** Everything that everybody decides in a market of this seed: what sellers open with and do about their money, each trip, and what is meant to be done about each order. */
export function decided({ orders, seed }: Pick<SimulateOptions, "orders" | "seed">, decisions: Decisions): { readonly trips: readonly Trip[]; readonly calendar: Calendar } {
  const population = populationOf(orders);
  for (let number = 0; number < population.sellers; number++) stallDecided(seed, number, decisions);
  const trips = tripsOf(seed, orders, population, decisions);
  for (const { about, wants } of trips) for (const stall of new Set(wants.map((want) => want.stall))) intentionsOf(seed, `${about} stall ${stall}`, decisions);
  const calendar = calendarOf(trips.length);
  for (let stall = 0; stall < population.sellers; stall++) for (let day = 1; day <= calendar.days; day++) stallIntentionsOf(seed, stall, day, decisions);
  return { trips, calendar };
}

/** Lets a whole market live in its place, and reckons it up. @throws Error when it does not come to rest */
export async function simulated(place: MarketPlace, options: SimulateOptions, say: (line: string) => void): Promise<Simulated> {
  const { orders, seed, atOnce, hasChaos, hasKills } = options;
  const [tally, decisions, population] = [tallyOpen(), decisionsOpen(), populationOf(orders)];
  const { trips, calendar } = decided(options, decisions);
  const databases = new Map<string, Database>();
  for (const { name } of subgraphs) databases.set(name, await place.open(name));
  const [door, mailbox] = [graphDoor({ url: place.url, tally }), await mailboxOpen(place.adminUrl)];
  try {
    return await asAdmin(place.adminUrl, async (admin) => {
      const server = serverMeter(admin);
      const town = { seed, door, mailbox, tally };
      const [openedAt, beganAt] = [performance.now(), new Date()];
      say(`${population.buyers} buyers and ${population.sellers} sellers with a helper each come in`);
      const people = await peopleSettle(town, place, population);
      const settled = { town, place, people, decisions, databases };
      const market = { ...settled, bazaar: await bazaarOpens(settled) };
      if (hasChaos) await place.control("/sandbox/faults", { rules: fullMenu });
      const startedAt = performance.now();
      const before = { souk: place.processes.cpuSeconds(), server: (await server.read()).cpuMicros / 1e6, simulator: process.cpuUsage() };
      const kills = hasKills ? killsBegin(place.processes, seed) : undefined;
      const progress = progressBegin({ orders, tally, calendar, kills, place, server, say });
      try {
        await marketLives(market, trips, atOnce, calendar);
      } finally {
        progress.stop();
        await kills?.stop();
      }
      const seconds = (performance.now() - startedAt) / 1_000;
      const own = process.cpuUsage(before.simulator);
      const cpu = { souk: place.processes.cpuSeconds() - before.souk, server: (await server.read()).cpuMicros / 1e6 - before.server, simulator: (own.user + own.system) / 1e6 };
      const faults = await faultsMet(place);
      await place.control("/sandbox/faults", { rules: [] });
      say("everything is at rest; it is reckoned up");
      const reckoning = await marketReckoned(market, beganAt);
      return { ...reckoning, tally, digest: decisions.digest(), decisions: decisions.count, population, orders, seconds, openingSeconds: (startedAt - openedAt) / 1_000, cpu, faults, kills: Object.fromEntries(kills?.counts ?? []) };
    });
  } finally {
    await mailbox.close();
    await door.close();
  }
}
