import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, testOrigin } from "@souk/test/database";
import type { Database, Tx } from "./database.ts";
import { once, type KeyedCall } from "./idempotency.ts";
import { invalid, invalidInput, notUnique } from "./refusals.ts";

const call = (key: string, input = "one"): KeyedCall => ({ actor: "usr_test", mutation: "thingMake", key, fingerprint: Buffer.from(input) });
const within = (ms: number) => ({ origin: testOrigin, deadlineMs: Date.now() + ms, referencesOf: (id: string) => ({ thing: id }) });

/** The work of these tests leaves one row for each time it ran. */
const make = (key: string) => async (tx: Tx) => {
  await tx.run("insert into commerce.consumed_event (event_id, producer) values (gen_random_uuid(), $1)", [key]);
  return `thing-${key}`;
};
const effects = async (database: Database, key: string) =>
  (await database.row<{ n: number }>("select count(*)::int as n from commerce.consumed_event where producer = $1", [key]))?.n;

/** A gate that the work waits at, so that a test decides when it goes on. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => { open = resolve; });
  return { passed, open: () => open() };
}

describe("a mutation under an idempotency key", () => {
  test("has one effect and one answer when 200 callers send it at once to two processes' pools of two", async ({ scratch }) => {
    const pools = [await scratch.open("commerce", { poolSize: 2 }), await scratch.open("commerce", { poolSize: 2 })];
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => once(pools[n % 2]!, call("storm"), within(20_000), make("storm"))));
    expect(await effects(pools[0]!, "storm")).toBe(1);
    expect(answers.filter((a) => a.kind === "fresh")).toEqual([{ kind: "fresh", result: "thing-storm" }]);
    const replays = answers.filter((a) => a.kind === "replayed");
    expect(replays).toHaveLength(199);
    expect(new Set(replays.map((a) => a.answer.references["thing"]))).toEqual(new Set(["thing-storm"]));
  });

  test("is refused when the key comes again with other input, and changes nothing", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    await once(database, call("reused", "one"), within(5_000), make("reused"));
    expect(await once(database, call("reused", "two"), within(5_000), make("reused")))
      .toMatchObject({ kind: "refused", userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED" }] });
    expect(await effects(database, "reused")).toBe(1);
  });

  test("keeps a business refusal, undoes its work and answers it again", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const refuse = () => once(database, call("refused"), within(5_000), async (tx) => {
      await make("refused")(tx);
      throw notUnique(["input", "name"], "Taken.");
    });
    expect(await refuse()).toMatchObject({ kind: "refused", userErrors: [{ code: "NOT_UNIQUE" }] });
    expect(await refuse()).toMatchObject({ kind: "replayed", answer: { userErrors: [{ code: "NOT_UNIQUE" }] } });
    expect(await effects(database, "refused")).toBe(0);
  });

  test("forgets bad input, so that the mended request may use the same key", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const bad = await once(database, call("mended", "bad"), within(5_000), async () => {
      throw invalidInput(invalid(["input", "name"], "Too short."));
    });
    expect(bad).toMatchObject({ kind: "refused", userErrors: [{ path: ["input", "name"] }] });
    expect((await once(database, call("mended", "good"), within(5_000), make("mended"))).kind).toBe("fresh");
  });

  test("leaves nothing behind when the work fails unexpectedly", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const fail = once(database, call("broken"), within(5_000), async (tx) => { await make("broken")(tx); throw new Error("a bug"); });
    await expect(fail).rejects.toThrow("a bug");
    expect(await effects(database, "broken")).toBe(0);
    expect((await once(database, call("broken"), within(5_000), make("broken"))).kind).toBe("fresh");
  });

  test("leaves nothing behind when its connection dies between claim and commit", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const killed = once(database, call("killed"), within(5_000), async (tx) => {
      const made = await make("killed")(tx);
      const backend = await tx.row<{ pid: number }>("select pg_backend_pid() as pid");
      await asAdmin(scratch.adminUrl, (admin) => admin.query("select pg_terminate_backend($1)", [backend?.pid]));
      await sleep(50);
      return made;
    });
    await expect(killed).rejects.toMatchObject({ extensions: { code: "DOWNSTREAM_UNAVAILABLE", retryable: true } });
    expect(await effects(database, "killed")).toBe(0);
    expect((await once(database, call("killed"), within(5_000), make("killed"))).kind).toBe("fresh");
  });

  test("says IN_PROGRESS to a second caller whose deadline passes before the first has ended", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const claimed = gate();
    const release = gate();
    const first = once(database, call("slow"), within(20_000), async (tx) => {
      const made = await make("slow")(tx);
      claimed.open();
      await release.passed;
      return made;
    });
    await claimed.passed;
    const second = await once(database, call("slow"), within(1_000), make("slow"));
    release.open();
    expect(second).toMatchObject({ kind: "refused", userErrors: [{ code: "IDEMPOTENCY_IN_PROGRESS" }] });
    expect((await first).kind).toBe("fresh");
    expect(await effects(database, "slow")).toBe(1);
  });
});
