import { subgraphs } from "@souk/gateway/subgraphs";
import { consumerOf, type Consumer } from "@souk/shared/consumers";
import type { Database } from "@souk/shared/database";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "../cluster.ts";
import { effectsOf, publishLamp } from "../effects.ts";
import { until } from "../until.ts";
import { holds, type Fault } from "./fault.ts";
import { logicalCopy } from "./logical-copy.ts";
import { onOwnCluster, type OwnCluster } from "./own-cluster.ts";

/** What a drill found. */
export interface RestoreFigures {
  readonly events: { readonly before: number; readonly readBefore: number; readonly after: number };
  readonly rowsCopied: number;
  readonly epoch: { readonly before: number; readonly after: number };
  /** The last transaction id that wrote an event before, and the first that did after. */
  readonly xid: { readonly before: bigint; readonly after: bigint };
  /** Of the events after the restore: how many a cursor on (xid, position) alone would have found. */
  readonly foundWithoutEpoch: number;
  /** Per consumer. */
  readonly lost: readonly number[];
  readonly doubled: readonly number[];
  readonly outOfOrder: readonly number[];
  /** Names of invariants that do not hold at the end. */
  readonly violated: readonly string[];
}

const lamps = 10;                  // keys of the events; each key's must be applied in order
const eventsPerTransaction = 50;
const producer = "trust";
const consumers = ["conversations", "commerce"] as const;

/**
 * Takes a marketplace from one cluster into another whose transaction ids are far behind: of two consumers one has
 * read half of the events by then, the other none. Both go on in the second cluster, where as many events again are written.
 *
 * @param xidsBurnt how far the first cluster's transaction ids are ahead
 */
export const restoreDrill = ({ events, xidsBurnt }: { readonly events: number; readonly xidsBurnt: number }): Promise<RestoreFigures> =>
  onOwnCluster((first) => onOwnCluster(async (second) => {
    await xidsBurn(first, xidsBurnt);
    const before = await stageOf(first);
    await publish(before.producer, 0, events);
    const readBefore = await readHalf(before.consumers[0]!, events / 2);
    const was = await logOf(before.producer);

    await stageOf(second, { isEmpty: true });
    const rowsCopied = await logicalCopy(first.adminUrl, second.adminUrl);
    const after = await stageOf(second);
    await publish(after.producer, events, events);
    const is = await logOf(after.producer);
    const foundWithoutEpoch = await naivelyFound(after.consumerDatabases[0]!, is.epoch);
    for (const consumer of after.consumers) await drain(consumer);

    const outcomes = await Promise.all(consumers.map((consumer) => outcomeOf(second, consumer, after.producer)));
    return {
      events: { before: events, readBefore, after: events }, rowsCopied,
      epoch: { before: was.epoch, after: is.epoch }, xid: { before: was.lastXid, after: is.firstXid }, foundWithoutEpoch,
      lost: outcomes.map(({ lost }) => lost), doubled: outcomes.map(({ doubled }) => doubled), outOfOrder: outcomes.map(({ outOfOrder }) => outOfOrder),
      violated: await violatedOn(second),
    };
  }));

/** Each transaction of its own takes one id. */
const xidsBurn = (cluster: OwnCluster, count: number) => asAdmin(cluster.adminUrl, (admin) => admin.query(
  `do $$ begin for i in 1..${count} loop perform pg_current_xact_id(); commit; end loop; end $$`));

/** The producer and its consumers on one cluster. `isEmpty`: only their tables are made; nothing connects as they do. */
async function stageOf(cluster: OwnCluster, { isEmpty = false } = {}) {
  const effects = await Promise.all(consumers.map((consumer) => effectsOf(cluster, consumer)));
  if (isEmpty) return { consumers: [], consumerDatabases: [], producer: undefined as never };
  const consumerDatabases = await Promise.all(consumers.map((consumer) => cluster.open(consumer)));
  return {
    producer: await cluster.open(producer),
    consumerDatabases,
    consumers: consumerDatabases.map((database, at) =>
      consumerOf({ database, producer, reactions: { "lamp.lit": effects[at]!.record } })),
  };
}

async function publish(database: Database, from: number, count: number): Promise<void> {
  for (let n = from; n < from + count; n += eventsPerTransaction) {
    const payloads = Array.from({ length: eventsPerTransaction }, (_, i) => ({ lamp: `l${(n + i) % lamps}`, n: n + i }));
    await database.transaction({ origin: { actor: "drill", correlationId: "drill" } }, (tx) => publishLamp(tx, "lamp.lit", payloads));
  }
}

async function readHalf(consumer: Consumer, half: number): Promise<number> {
  let applied = 0;
  await until("half of the events are read", async () => (applied += (await consumer.step()).applied) >= half);
  return applied;
}

const drain = (consumer: Consumer) => until("everything is read", async () => {
  await consumer.step();
  return (await consumer.lag()) === 0;
});

/** Of the newest epoch of a log. */
async function logOf(database: Database) {
  const row = await database.row<{ epoch: number; first: string; last: string }>(
    `select epoch, min(xid::text::numeric)::text as first, max(xid::text::numeric)::text as last
       from ${producer}.event group by epoch order by epoch desc limit 1`);
  return { epoch: row!.epoch, firstXid: BigInt(row!.first), lastXid: BigInt(row!.last) };
}

/** What a cursor without the epoch would still find of an epoch's events. */
const naivelyFound = async (consumer: Database, epoch: number): Promise<number> => (await consumer.row<{ n: number }>(
  `select count(*)::int as n
     from ${producer}.event_v1 e, ${consumer.schema}.consumer_cursor c
    where c.producer = '${producer}' and e.epoch = $1 and (e.xid, e.position) > (c.xid, c.position)`, [epoch]))!.n;

async function outcomeOf(cluster: OwnCluster, consumer: string, log: Database) {
  const effects = await (await effectsOf(cluster, consumer)).all();
  const seen = new Set(effects.map(({ eventId }) => eventId));
  const written = await log.rows<{ id: string }>(`select id from ${producer}.event`);
  const last = new Map<string, number>();
  let outOfOrder = 0;
  for (const { lamp, n } of effects) {
    if (n <= (last.get(lamp) ?? -1)) outOfOrder++;
    last.set(lamp, n);
  }
  return { lost: written.filter(({ id }) => !seen.has(id)).length, doubled: effects.length - seen.size, outOfOrder };
}

/** Of all six subgraphs; reactions that the drill does not run are not waited for. */
async function violatedOn(cluster: OwnCluster): Promise<string[]> {
  const found: string[] = [];
  for (const { name, folder } of subgraphs)
    for (const result of await integrityCheck(await cluster.open(name, { poolSize: 1 }), subgraphInvariants({ name, folder })))
      if (result.violations > 0) found.push(`${name} ${result.name}`);
  return found;
}

/** What must be true of every drill. */
export const restoreClaims = (figures: RestoreFigures): Record<string, boolean> => ({
  "the first cluster's transaction ids were far ahead": figures.xid.before > 10n * figures.xid.after,
  "without the epoch every new event would have been skipped": figures.foundWithoutEpoch === 0,
  "the epoch went up by one": figures.epoch.after === figures.epoch.before + 1,
  "no event was lost": figures.lost.every((n) => n === 0),
  "no event had its effect twice": figures.doubled.every((n) => n === 0),
  "each key's events were applied in order": figures.outOfOrder.every((n) => n === 0),
  "every invariant holds": figures.violated.length === 0,
});

export const fault: Fault = {
  name: "restore",
  title: "a dump restored into a new cluster, whose transaction ids start again: consumers go on",
  async run() {
    const figures = await restoreDrill({ events: 50_000, xidsBurnt: 1_000_000 });
    holds(restoreClaims(figures), figures);
    const { events, epoch, xid, rowsCopied } = figures;
    return [
      `${events.before} events before (${events.readBefore} read by one of two consumers), ${rowsCopied} rows copied, ${events.after} events after`,
      `epoch ${epoch.before} → ${epoch.after}, transaction ids ${xid.before} → ${xid.after}`,
      `lost ${figures.lost.join("+")}, doubled ${figures.doubled.join("+")}, out of order ${figures.outOfOrder.join("+")}; a cursor without the epoch would have found ${figures.foundWithoutEpoch} of the ${events.after}`,
    ];
  },
};
