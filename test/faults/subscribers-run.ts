import { setTimeout as sleep } from "node:timers/promises";
import { ways } from "../following.ts";
import { until } from "../until.ts";
import { followedMarketOpen } from "./subscribers-market.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import { seeded } from "./seeded.ts";
import { breaks, subscriberBegin, type Break } from "./subscriber.ts";
import { actsBegin } from "./subscribers-acts.ts";
import { followedOf } from "./subscribers-kinds.ts";
import { cursorAt, dueTo, logEnds, logsSince, producers, reckoned, type Reckoned } from "./subscribers-reckoning.ts";

/** What is asked of one run. */
export interface SubscribersRun {
  readonly subscribers: number;
  readonly seconds: number;
  /** It goes on until so much was done, however slow the machine. */
  readonly actsLeast: number;
  readonly seed: number;
  /** The longest time for which a line is broken, ms; the shortest is a sixtieth of it. */
  readonly breakMaxMs: number;
  readonly hands: number;
  /** What breaks beside the lines, and when: at this share of the time. */
  readonly blows: readonly { readonly at: number; readonly strike: () => Promise<void> }[];
}

/** Where it takes place. */
export interface SubscribersPlace { readonly adminUrl: string; readonly open: FaultDatabase["open"]; readonly url: string; readonly up: () => Promise<void> }

/** What came of it. */
export interface SubscribersFigures extends Reckoned {
  readonly subscribers: number;
  readonly seconds: number;
  readonly acts: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly broken: Readonly<Record<Break, number>>;
  readonly had: number;
  readonly resumed: number;
  readonly returns: number;
  /** Why streams ended, by code. */
  readonly ended: Readonly<Record<string, number>>;
}

const breaksEach = 4;              // of a subscriber, in the time of a run
const teamOf = (subscribers: number) => Math.max(2, Math.ceil(subscribers / 20));
const buyersOf = (subscribers: number) => Math.max(4, Math.ceil(subscribers / 5));
const goodsOf = (subscribers: number) => Math.max(2, Math.ceil(subscribers / 20));
const settlesWithinMs = 120_000;   // a process that was killed has started again by then
const quietMs = 1_500;             // nothing new in the logs for so long: reactions have reacted

const summed = (maps: readonly ReadonlyMap<string, number>[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const map of maps) for (const [key, count] of map) sum[key] = (sum[key] ?? 0) + count;
  return sum;
};

/** Subscribers whose lines break again and again while the market is at work; then everybody comes back, and what each had is compared with the logs. */
export async function subscribersRan({ adminUrl, open, url, up }: SubscribersPlace, run: SubscribersRun): Promise<SubscribersFigures> {
  const chance = seeded(run.seed);
  const market = await followedMarketOpen({ adminUrl, open }, url, { team: teamOf(run.subscribers), buyers: buyersOf(run.subscribers), goods: goodsOf(run.subscribers) });
  await sleep(quietMs);
  const ends = await logEnds(adminUrl);
  const subscribers = followedOf(market, run.subscribers).map((followed, at) =>
    subscriberBegin({ url, way: ways[Math.floor(at / 2) % ways.length]!, followed, after: cursorAt(ends, followed.producer), up }));
  const broken: Record<Break, number> = { cut: 0, left: 0, frozen: 0 };
  try {
    const acts = actsBegin(market, chance, { hands: run.hands, pauseMs: 100, up });
    const [startedAtMs, forMs] = [Date.now(), run.seconds * 1_000];
    const blows = Promise.all(run.blows.map(async ({ at, strike }) => { await sleep(at * forMs); await strike(); }));
    const everyMs = forMs / (run.subscribers * breaksEach);
    for (let nextAtMs = startedAtMs; nextAtMs < startedAtMs + forMs || acts.done < run.actsLeast; nextAtMs += everyMs) {
      await sleep(Math.max(0, nextAtMs - Date.now()));
      const how = breaks[chance.below(breaks.length)]!;
      if (subscribers[chance.below(subscribers.length)]!.break(how, Math.ceil(run.breakMaxMs / 60) + chance.below(run.breakMaxMs))) broken[how] += 1;
    }
    await blows;
    const { done, failed } = await acts.stop();
    for (const subscriber of subscribers) subscriber.settle();
    let logs = await logsSince(adminUrl, ends);
    await until("the logs are quiet and everybody has all of them", async () => {
      const before = logs;
      await sleep(quietMs);
      logs = await logsSince(adminUrl, ends);
      return producers.every((producer) => logs[producer].length === before[producer].length)
        && subscribers.every(({ followed, had }) => had.length >= dueTo(followed, logs).length);
    }, settlesWithinMs).catch(() => {});      // what is missing is told in figures
    const sum = (of: (subscriber: (typeof subscribers)[number]) => number) => subscribers.reduce((total, one) => total + of(one), 0);
    return {
      ...reckoned(subscribers, logs), subscribers: subscribers.length, seconds: (Date.now() - startedAtMs) / 1_000, acts: done, failed: Object.fromEntries(failed), broken,
      had: sum(({ had }) => had.length), resumed: sum(({ resumed }) => resumed), returns: sum(({ returns }) => returns), ended: summed(subscribers.map(({ ended }) => ended)),
    };
  } finally {
    for (const subscriber of subscribers) subscriber.close();
  }
}

/** What must be true of it. */
export const subscribersClaims = ({ due, resumed, missing, doubled, alien, disordered, ended }: SubscribersFigures): Readonly<Record<string, boolean>> => ({
  "something happened while lines were broken": due > 0 && resumed > 0,
  "nobody missed an event": missing === 0,
  "nobody had one twice": doubled === 0,
  "nobody had one that was not theirs": alien === 0,
  "everybody had them in the log's order": disordered === 0,
  "nobody's cursor had expired": !("CURSOR_EXPIRED" in ended),
});

/** It in some lines. */
export const subscribersLines = ({ subscribers, seconds, acts, failed, broken, had, due, resumed, returns, ended, missing, doubled, alien, disordered }: SubscribersFigures): string[] => [
  `${subscribers} subscribers over both ways for ${seconds.toFixed(0)} s; ${acts} acts, ${Object.values(failed).reduce((sum, count) => sum + count, 0)} came to nothing`,
  `lines cut ${broken.cut}, left ${broken.left}, frozen ${broken.frozen}; ${returns} returns, ${resumed} of ${had} events resumed`,
  `streams ended: ${Object.entries(ended).map(([code, count]) => `${code} ${count}`).join(", ") || "none"}; CURSOR_EXPIRED ${ended["CURSOR_EXPIRED"] ?? 0}, THROTTLED ${ended["THROTTLED"] ?? 0}`,
  `due ${due}, missing ${missing}, doubled ${doubled}, not theirs ${alien}, out of order ${disordered}`,
];
