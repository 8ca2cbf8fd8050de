import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ways } from "../following.ts";
import { figure } from "./columns.ts";
import type { Follows } from "./live-clients.ts";
import type { Crowd } from "./live-crowd.ts";
import { followsOrder, ordersTold, peopleOf, type FollowedOrder } from "./live-market.ts";
import type { LiveSouk } from "./live-served.ts";

const idle = 1_000;
const idlePeople = 50;               // twenty connections each, as many as a person may have
const busyEach = 10;                 // connections of each buyer; half of them ask the same
const [restMs, busyMs] = [10_000, 20_000];

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

async function memory(): Promise<{ readonly rss: number; readonly heap: number }> {
  for (let time = 0; time < 3; time++) { gc(); await sleep(200); }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
}
/** CPU of this process, ms for each second. */
async function cpuDuring(work: () => Promise<unknown>): Promise<{ readonly perSecond: number; readonly ms: number; readonly seconds: number }> {
  const [before, since] = [process.cpuUsage(), performance.now()];
  await work();
  const [{ user, system }, seconds] = [process.cpuUsage(before), (performance.now() - since) / 1_000];
  return { ms: (user + system) / 1_000, seconds, perSecond: (user + system) / 1_000 / seconds };
}
const mb = (bytes: number) => `${figure(bytes / 1e6)} MB`;
const kbEach = (bytes: number) => `${figure(bytes / 1e3 / idle)} kB`;
const wayOf = (at: number) => ways[at % ways.length]!;

/** A thousand who wait, and two hundred to whom something happens every second. */
export async function crowdedLines(souk: LiveSouk, crowd: Crowd, orders: readonly FollowedOrder[]): Promise<string[]> {
  const people = await peopleOf(souk, idlePeople);
  const alone = await cpuDuring(() => sleep(restMs));
  const before = await memory();
  await crowd.follow(Array.from({ length: idle }, (_, at): Follows => ({ way: wayOf(Math.floor(at / idlePeople)), token: people[at % idlePeople]!.accessToken, query: followsOrder, variables: {} })));
  const after = await memory();
  const waiting = await cpuDuring(() => sleep(restMs));

  const busy = orders.flatMap(({ buyer: { accessToken: token }, fact: { orderId } }) => Array.from({ length: busyEach }, (_, at): Follows => ({
    way: wayOf(at), token, variables: { id: orderId }, query: at < busyEach / 2 ? followsOrder : followsOrder.replace("Moves", `Moves${at}`),
  })));
  await crowd.follow(busy);
  const [counted, executions] = [await crowd.counted(), souk.counts().executions];
  const working = await cpuDuring(async () => {
    const startedAt = performance.now();
    for (let at = 0; performance.now() - startedAt < busyMs; at++) {
      await ordersTold(souk.commerce, [orders[at % orders.length]!]);
      await sleep(Math.max(0, startedAt + (at + 1) * 1_000 / orders.length - performance.now()));
    }
    await sleep(500);
  });
  const [now, executed] = [await crowd.counted(), souk.counts().executions - executions];
  const updates = now.updates - counted.updates;
  await crowd.leave();
  await sleep(1_500);          // the shared answers of the last second are forgotten
  const { connections, subscriptions, listeners } = souk.counts();
  const gone = await memory();
  return [
    `memory: ${mb(before.rss)} resident and ${mb(before.heap)} of heap with nobody; ${idle} idle subscribers, a connection each: ${kbEach(after.rss - before.rss)} resident, ${kbEach(after.heap - before.heap)} of heap each`,
    `CPU: ${figure(alone.perSecond)} ms a second with nobody, ${figure(waiting.perSecond)} ms with ${idle} idle`,
    `${busy.length} busy among them, an event a second each: ${figure(updates / working.seconds)} updates a second, ${updates} updates by ${executed} executions (${figure(100 - 100 * executed / updates)} % shared), ${figure((working.ms - waiting.perSecond * working.seconds) / updates)} ms of CPU an update, ${figure(working.perSecond)} ms a second in all; errors ${JSON.stringify(now.errors)}`,
    `after all have gone: connections ${connections}, subscriptions ${subscriptions}, listeners ${listeners}; ${mb(gone.rss)} resident, ${mb(gone.heap)} of heap`,
  ];
}
