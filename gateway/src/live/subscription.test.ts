import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import { cursorOf } from "@souk/shared/event-cursor";
import type { EventCursor } from "@souk/shared/events";
import { localWake } from "@souk/shared/wake";
import { eventTopic } from "@souk/shared/worker";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { publishLamp, untilReadable } from "@souk/test/effects";
import { logLines } from "@souk/test/runtime";
import { until } from "@souk/test/until";
import { eventSources, type EventSources } from "./event-sources.ts";
import { sessionBegin } from "./session.ts";
import { subscription, type Update, type Updates } from "./subscription.ts";

const watch = { events: ["lamp.lit"], by: "lamp", values: ["hall"] };

/** A process that listens to the log of catalog. */
async function listener(scratch: TestDatabase, eventsReplayed = 100_000) {
  const [sql, wake] = [await scratch.open("commerce"), localWake()];
  const sources = eventSources({ sql, wake, log: logLines().log, eventsReplayed });
  onTestFinished(() => sources.close());
  return { sources, wake };
}

/** Somebody who follows the hall's lamp: `session` is theirs to end, `ended` says how often they were told to be gone. */
async function follower(sources: EventSources, options: { readonly after?: EventCursor; readonly waitingMax?: number } = {}) {
  const session = await sessionBegin({ headers: {}, address: "127.0.0.1", readCaller: async () => anonymous, endsAtMsOf: async () => undefined });
  const ended: string[] = [];
  const updates = subscription({
    source: sources.of("catalog", watch), session, waitingMax: options.waitingMax ?? 1_000, log: logLines().log, ...(options.after ? { after: options.after } : {}),
    answer: async ({ payload }) => ({ data: { n: payload["n"] } }),
    onEnd: () => { ended.push("ended"); },
  });
  return { session, updates, ended };
}
const nOf = ({ data }: Update) => (data as { n: number } | undefined)?.n;
const placeOf = ({ extensions }: Update): EventCursor => cursorOf(String(extensions!["cursor"])).cursor;
const codeOf = ({ errors }: Update) => errors?.[0]?.extensions?.["code"];

async function taken(updates: Updates, count: number): Promise<Update[]> {
  const all: Update[] = [];
  while (all.length < count) {
    const { value, done } = await updates.next();
    if (done) break;
    all.push(value);
  }
  return all;
}

describe("a subscriber", () => {
  test("who is cut off again and again misses nothing and hears nothing twice, while commits overtake one another", async ({ scratch }) => {
    const [catalog, { sources, wake }] = [await scratch.open("catalog", { poolSize: 6 }), await listener(scratch)];
    const [writers, each] = [6, 40];
    const all = writers * each;
    const heard: number[] = [];
    let after: EventCursor | undefined;
    const first = await follower(sources);
    const beginning = first.updates.next();      // listens from now on
    await until("it listens", () => sources.listeners === 1);
    const writing = Promise.all(Array.from({ length: writers }, async (_, writer) => {
      for (let n = 0; n < each; n++) {
        await inTransaction(catalog, async (tx) => {
          await publishLamp(tx, "lamp.lit", [{ lamp: "hall", n: writer * each + n }, { lamp: "attic", n }]);
          await sleep(Math.random() * 8);
        });
        wake.poke(eventTopic("catalog"));
      }
    }));
    const take = (update: Update) => { heard.push(nOf(update)!); after = placeOf(update); };
    take((await beginning).value as Update);
    await first.updates.return();
    let comes = 0;
    while (heard.length < all) {
      // Every other time by another process, which has not heard of it and asks the database.
      const { updates } = await follower(comes++ % 2 ? sources : (await listener(scratch)).sources, { after: after! });
      const some = Math.min(all - heard.length, 1 + Math.floor(Math.random() * 30));
      for (const update of await taken(updates, some)) take(update);
      await updates.return();
      await sleep(Math.random() * 20);
    }
    await writing;
    expect([heard.length, new Set(heard).size, comes]).toEqual([all, all, comes]);
    for (let writer = 0; writer < writers; writer++) {
      const own = heard.filter((n) => Math.floor(n / each) === writer);
      expect(own).toEqual(own.toSorted((a, b) => a - b));      // what one wrote after another is heard so
    }
    expect(sources.listeners).toBe(0);
  });

  test("who does not take what waits is dropped with a reason, and goes on after the last that was taken", async ({ scratch }) => {
    const [catalog, { sources, wake }] = [await scratch.open("catalog"), await listener(scratch)];
    const slow = await follower(sources, { waitingMax: 5 });
    const beginning = slow.updates.next();
    await until("it listens", () => sources.listeners === 1);
    const light = async (from: number, count: number) => {
      await inTransaction(catalog, (tx) => publishLamp(tx, "lamp.lit", Array.from({ length: count }, (_, n) => ({ lamp: "hall", n: from + n }))));
      wake.poke(eventTopic("catalog"));
    };
    await light(0, 1);
    const one = (await beginning).value as Update;
    await light(1, 20);
    const [other] = [await follower(sources, { after: placeOf(one) })];
    const rest = await taken(other.updates, 20);
    const last = await taken(slow.updates, 10);
    expect([nOf(one), last.map(nOf), codeOf(last.at(-1)!), last.at(-1)!.errors![0]!.extensions!["retryable"]]).toEqual([0, [1, 2, 3, 4, 5, undefined], "THROTTLED", true]);
    expect(rest.map(nOf)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(slow.ended).toEqual(["ended"]);
    await other.updates.return();
    expect(sources.listeners).toBe(0);
  });

  test("whose session ends while nothing happens is told why, and leaves nothing behind; nor does one who goes", async ({ scratch }) => {
    const { sources } = await listener(scratch);
    const [dismissed, gone] = [await follower(sources), await follower(sources)];
    const [waiting, other] = [dismissed.updates.next(), gone.updates.next()];
    await until("both listen", () => sources.listeners === 2);
    dismissed.session.end(forbidden("Not any more."));
    expect([codeOf((await waiting).value as Update), (await dismissed.updates.next()).done]).toEqual(["FORBIDDEN", true]);
    await gone.updates.return();
    expect([(await other).done, sources.listeners, dismissed.ended, gone.ended]).toEqual([true, 0, ["ended"], ["ended"]]);
  });

  test("who comes back to a place that is none of the log, too old, or too long ago hears that they must read anew", async ({ scratch }) => {
    const [catalog, { sources }] = [await scratch.open("catalog"), await listener(scratch)];
    const expired = async (process: EventSources, after: EventCursor) => (await taken((await follower(process, { after })).updates, 1)).map(codeOf);
    expect(await expired(sources, { epoch: 0, xid: "3", position: "1" })).toEqual(["CURSOR_EXPIRED"]);
    await inTransaction(catalog, (tx) => publishLamp(tx, "lamp.lit", Array.from({ length: 12_000 }, (_, n) => ({ lamp: n < 11_990 ? "attic" : "hall", n }))));
    await untilReadable(catalog, "catalog");      // so that a process which begins now has it behind itself
    const [first] = await catalog.rows<EventCursor>("select epoch, xid::text as xid, position::text as position from catalog.event_v1 where payload ->> 'n' = '0' order by event_v1.position desc limit 1");
    expect(await expired((await listener(scratch, 10_000)).sources, first!)).toEqual(["CURSOR_EXPIRED"]);
    const { updates } = await follower((await listener(scratch)).sources, { after: first! });
    expect((await taken(updates, 10)).map(nOf)).toEqual(Array.from({ length: 10 }, (_, n) => 11_990 + n));
    await updates.return();
  });
});
