import { expect } from "vitest";
import { inTransaction, test } from "@souk/test/database";
import { effectsOf, publishLamp } from "@souk/test/effects";
import { until } from "@souk/test/until";
import { consumerOf, type ReactionTable } from "./consumers.ts";
import type { Tx } from "./database.ts";

/** A promise and its key, to let a transaction go on when the test says so. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open: () => open() };
}

const both = (record: unknown): ReactionTable => ({ "lamp.lit": record, "lamp.dimmed": record }) as ReactionTable;

/** Takes the transaction's id, as the claim of an idempotency key does. */
const begun = (tx: Tx) => tx.row("select pg_current_xact_id()");

test("a verb that waits for the lock of another, which began later, has its effect after that one's, though a third holds the log back", async ({ scratch }) => {
  const producer = await scratch.open("trust", { poolSize: 3 });
  const effects = await effectsOf(scratch, "money");
  const consumer = consumerOf({
    database: await scratch.open("money"), producer: "trust", reactions: both(effects.record),
  });
  const numbers = async () => (await effects.all("hall")).map(({ n }) => n);

  // In the order of their ids: the one that waits, the one that holds the log back, the one that overtakes.
  let isFirstCommitted = false;
  const [waiting, committed, held, released] = [gate(), gate(), gate(), gate()];
  const first = inTransaction(producer, async (tx) => {
    await begun(tx);
    waiting.open();
    await committed.opened;
    await publishLamp(tx, "lamp.dimmed", { lamp: "hall", n: 2 });
  }).then(() => { isFirstCommitted = true; });
  await waiting.opened;
  const third = inTransaction(producer, async (tx) => {
    await begun(tx);
    held.open();
    await released.opened;
  });
  await held.opened;
  await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", { lamp: "hall", n: 1 }));
  committed.open();
  await first;
  await until("the second fact has its effect", async () => {
    await consumer.step();
    return isFirstCommitted && (await numbers()).includes(2);
  });
  expect(await numbers()).toEqual([1, 2]);

  released.open();
  await third;
  await until("all is read", async () => {
    await consumer.step();
    return (await consumer.lag()) === 0;
  });
  expect(await numbers()).toEqual([1, 2]);
});
