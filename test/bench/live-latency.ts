import { Client } from "pg";
import { databaseOpen, type Database } from "@souk/shared/database";
import { postgresWake } from "@souk/shared/wake";
import { eventTopic } from "@souk/shared/worker";
import { ways } from "../following.ts";
import { until } from "../until.ts";
import type { Crowd } from "./live-crowd.ts";
import { asksOrder, followsOrder, ordersTold, type FollowedOrder } from "./live-market.ts";
import type { LiveSouk } from "./live-served.ts";

const events = 250;
const warmUpEvents = 50;
const pauseMs = 25;          // what came before is over by then: this measures one event, not a queue

const nsPerMs = 1e6;
const paused = () => new Promise((resolve) => { setTimeout(resolve, pauseMs + Math.random() * pauseMs); });
const ascending = (all: readonly number[]) => all.toSorted((a, b) => a - b);
const row = (title: string, all: readonly number[]): (string | number)[] => {
  const sorted = ascending(all);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return [title, at(0.5), at(0.95), at(1)];
};

/** NOTIFY on one connection, until another hears it, ms. */
async function notifyMs(adminUrl: string): Promise<number[]> {
  const [speaks, hears] = [new Client({ connectionString: adminUrl }), new Client({ connectionString: adminUrl })];
  await Promise.all([speaks.connect(), hears.connect()]);
  await hears.query("listen bench_reference");
  const all: number[] = [];
  for (let at = 0; at < events; at++) {
    const since = performance.now();
    const heard = new Promise<void>((resolve) => { hears.once("notification", () => resolve()); });
    await speaks.query("notify bench_reference");
    await heard;
    all.push(performance.now() - since);
    await paused();
  }
  await Promise.all([speaks.end(), hears.end()]);
  return all;
}

/** From the moment COMMIT returned to the one who wrote, to the moment the update was in the client's hands: for each way, ms; and the transaction itself. */
async function updatesMs(commerce: Database, order: FollowedOrder, came: { atNs: (bigint | undefined)[] }): Promise<{ readonly byWay: number[][]; readonly commit: number[] }> {
  const byWay: number[][] = ways.map(() => []);
  const commit: number[] = [];
  for (let at = 0; at < warmUpEvents + events; at++) {
    came.atNs = ways.map(() => undefined);
    const since = performance.now();
    await ordersTold(commerce, [order]);
    const committedNs = process.hrtime.bigint();
    if (at >= warmUpEvents) commit.push(performance.now() - since);
    await until("both have it", () => came.atNs.every((ns) => ns !== undefined));
    if (at >= warmUpEvents) came.atNs.forEach((ns, way) => byWay[way]!.push(Number(ns! - committedNs) / nsPerMs));
    await paused();
  }
  return { byWay, commit };
}

/** How soon an update comes, beside what the machine does at all. */
export async function latencyRows(souk: LiveSouk, crowd: Crowd, order: FollowedOrder): Promise<(string | number)[][]> {
  const { cluster, commerce } = souk;
  const [token, variables] = [order.buyer.accessToken, { id: order.fact.orderId }];
  const came = { atNs: [] as (bigint | undefined)[] };
  await crowd.follow(ways.map((way) => ({ way, token, query: followsOrder, variables })), (at, whenNs) => { came.atNs[at] = whenNs; });
  const here = await updatesMs(commerce, order, came);

  const wake = await postgresWake({ url: cluster.urlOf("gateway"), onError: () => {} });
  const apart = await databaseOpen({ url: cluster.urlOf("commerce"), schema: "commerce", tables: [], poolSize: 1, applicationName: "bench", onPoolError: () => {}, onEvents: (schema) => wake.poke(eventTopic(schema)) });
  const elsewhere = await updatesMs(apart, order, came);
  await apart.close();
  await wake.close();

  const notified = await notifyMs(cluster.adminUrl);
  const { latenciesMs } = await crowd.queried({ token, query: asksOrder, variables }, warmUpEvents + events);
  await crowd.leave();
  return [
    ["commit → client, ms", "p50", "p95", "max"],
    ...here.byWay.map((all, at) => row(`written in the gateway's process, over ${ways[at]!}`, all)),
    ...elsewhere.byWay.map((all, at) => row(`written elsewhere, by NOTIFY, over ${ways[at]!}`, all)),
    row("reference: the transaction that wrote it, before", here.commit),
    row("reference: NOTIFY until another connection hears it", notified),
    row("reference: the same selection as a query over HTTP", latenciesMs.slice(warmUpEvents)),
  ];
}
