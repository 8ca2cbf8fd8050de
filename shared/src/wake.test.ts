import { Client } from "pg";
import { describe, expect, onTestFinished } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { until } from "@souk/test/until";
import { postgresWake, type Wake } from "./wake.ts";

/** A wake of another process: an instance shares nothing with the next but the database. */
async function another(scratch: TestDatabase, onError: (error: Error) => void = () => {}): Promise<Wake> {
  const wake = await postgresWake({ url: scratch.adminUrl, onError });
  onTestFinished(() => wake.close());
  return wake;
}

const connections = (scratch: TestDatabase) => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ pid: number }>(
  "select pid from pg_stat_activity where datname = current_database() and application_name = 'souk wake'")).rows.map(({ pid }) => pid));

/** What a listener of Postgres's own hears: the texts of all NOTIFYs. */
async function heardBy(scratch: TestDatabase): Promise<string[]> {
  const heard: string[] = [];
  const listener = new Client({ connectionString: scratch.adminUrl });
  onTestFinished(() => listener.end());
  listener.on("notification", ({ payload = "" }) => heard.push(payload));
  await listener.connect();
  await listener.query("listen souk_wake");
  return heard;
}

describe("a poke", () => {
  test("reaches who listens for its topic, in this process and in the other, and nobody else", async ({ scratch }) => {
    const [here, there] = [await another(scratch), await another(scratch)];
    const reached: string[] = [];
    here.on("events:trust", () => reached.push("here"));
    there.on("events:trust", () => reached.push("there"));
    there.on("events:money", () => reached.push("wrong topic"));
    here.poke("events:trust");
    await until("both have heard", () => reached.length >= 2);
    there.poke("last");
    await new Promise<void>((resolve) => { here.on("last", resolve); });      // NOTIFYs arrive in order: nothing is on its way any more
    expect(reached.toSorted()).toEqual(["here", "there"]);
  });

  test("is not heard by who has stopped listening", async ({ scratch }) => {
    const [here, there] = [await another(scratch), await another(scratch)];
    const reached: string[] = [];
    const unlisten = there.on("events:ledger", () => reached.push("stopped"));
    there.on("events:ledger", () => reached.push("listening"));
    unlisten();
    here.poke("events:ledger");
    await until("the other has heard", () => reached.length > 0);
    expect(reached).toEqual(["listening"]);
  });

  test("a thousand times over makes few NOTIFYs, and none of the topics is lost", async ({ scratch }) => {
    const [here, there] = [await another(scratch), await another(scratch)];
    const heard = await heardBy(scratch);
    const topics = new Set<string>();
    there.onAny((topic) => topics.add(topic));
    for (let n = 0; n < 1_000; n++) here.poke(`events:${n % 250}`);
    await until("all topics are heard", () => topics.size === 250);
    await until("the extra listener has heard them too", () => new Set(heard.flatMap((text) => text.split(" ").slice(1))).size === 250);
    expect(heard).toHaveLength(3);       // 250 topics, a hundred to a NOTIFY
  });
});

describe("the side connection", () => {
  test("comes back when the server ends it, and carries pokes again", async ({ scratch }) => {
    const errors: Error[] = [];
    const [here, there] = [await another(scratch, (error) => errors.push(error)), await another(scratch, (error) => errors.push(error))];
    const before = await connections(scratch);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("select pg_terminate_backend(pid) from unnest($1::int[]) as pid", [before]));
    await until("both are back", async () => (await connections(scratch)).filter((pid) => !before.includes(pid)).length === 2);
    let heard = 0;
    there.on("events:catalog", () => heard++);
    await until("a poke arrives", () => { here.poke("events:catalog"); return heard > 0; });
    expect(errors.length).toBeGreaterThanOrEqual(2);
  });

  test("is gone after close, also when it was just coming back", async ({ scratch }) => {
    const wake = await postgresWake({ url: scratch.adminUrl, onError: () => {} });
    const [pid] = await connections(scratch);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("select pg_terminate_backend($1)", [pid]));
    await until("a new one is there", async () => (await connections(scratch)).some((now) => now !== pid));
    await wake.close();
    wake.poke("events:trust");
    await until("none is left", async () => (await connections(scratch)).length === 0);
  });

  test("that cannot be made at the start says so, and is not tried again behind the caller's back", async ({ scratch }) => {
    const url = new URL(scratch.adminUrl);
    url.pathname = "/nowhere";
    const errors: Error[] = [];
    await expect(postgresWake({ url: url.href, onError: (error) => errors.push(error) })).rejects.toThrow(/nowhere/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));      // longer than the pause before another try
    expect(errors).toEqual([]);
  });
});
