import { describe, expect } from "vitest";
import { Stripe } from "stripe";
import { logLines } from "@souk/test/runtime";
import { asAdmin, testSecrets } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { sandboxDatabase, sandboxDatabaseName } from "./sandbox-database.ts";
import { sandboxShare } from "./sandbox.ts";

const clientOf = ({ secretKey, apiUrl }: { readonly secretKey: string; readonly apiUrl: string }) => {
  const { hostname, port } = new URL(apiUrl);
  return new Stripe(secretKey, { host: hostname, port, protocol: "http" });
};

describe("the payment sandbox of an installation", () => {
  test("has a database of its own beside ours, made once, also by several at once", async ({ scratch }) => {
    const made = await Promise.all([1, 2, 3].map(() => sandboxDatabase(scratch.adminUrl)));
    expect(new Set(made).size).toBe(1);
    expect(new URL(made[0]!).pathname).toBe(`${new URL(scratch.adminUrl).pathname}_stripe`);
    expect(await asAdmin(made[0]!, async (admin) => (await admin.query("select current_database() as name")).rows)).toEqual([{ name: new URL(made[0]!).pathname.slice(1) }]);
  });

  test("is called so that Postgres takes the whole name", () => {
    expect([sandboxDatabaseName("souk"), sandboxDatabaseName("x".repeat(63))]).toEqual(["souk_stripe", `${"x".repeat(56)}_stripe`]);
  });

  test("is told of, and not made, where the user may make no databases", async ({ scratch }) => {
    const name = new URL(scratch.adminUrl).pathname.slice(1);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`create role ${name}_small login password 'small'`));
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`drop database if exists ${name}_stripe with (force)`));
    const url = new URL(scratch.adminUrl);
    [url.username, url.password] = [`${name}_small`, "small"];
    expect(await sandboxDatabase(url.href)).toBeNull();
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`create database ${name}_stripe owner ${name}_small`));      // as an administrator does
    expect(new URL((await sandboxDatabase(url.href))!).pathname).toBe(`/${name}_stripe`);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`drop database ${name}_stripe`));
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`drop role ${name}_small`));
  });

  test("is shared by two processes, and when the first ends the second goes on at the same address with what was paid", async ({ scratch }) => {
    const databaseUrl = (await sandboxDatabase(scratch.adminUrl))!;
    const share = () => sandboxShare({ databaseUrl, secrets: testSecrets, log: logLines().log });
    const first = await share();
    const second = await share();
    expect(second.settings).toEqual(first.settings);
    const stripe = clientOf(second.settings);
    const { id } = await stripe.paymentIntents.create({ amount: 1_000, currency: "eur", automatic_payment_methods: { enabled: true } });
    await first.close();
    await expect.poll(async () => (await stripe.paymentIntents.retrieve(id).catch(() => null))?.id, { timeout: 20_000 }).toBe(id);
    await second.close();
    await expect(stripe.paymentIntents.retrieve(id)).rejects.toThrow(/connection to Stripe/);

    const third = await share();      // after all have ended
    expect(third.settings).toEqual(first.settings);
    expect((await clientOf(third.settings).paymentIntents.retrieve(id)).id).toBe(id);
    await third.close();
  });

  test("tells whoever runs it where it is reached, also by what v2 alone tells", async ({ scratch }) => {
    const databaseUrl = (await sandboxDatabase(scratch.adminUrl))!;
    const sandbox = await sandboxShare({ databaseUrl, secrets: testSecrets, log: logLines().log });
    await sandbox.reachedAt("http://127.0.0.1:9");
    const { rows } = await asAdmin(databaseUrl, (admin) => admin.query<{ url: string; payload: string; events: string[] }>(
      "select body ->> 'url' as url, hidden ->> 'payload' as payload, body -> 'enabled_events' as events from sandbox.object where kind = 'webhook_endpoint' order by sequence"));
    const url = "http://127.0.0.1:9/webhooks/stripe";
    expect(rows).toEqual([{ url, payload: "snapshot", events: ["*"] }, { url, payload: "thin", events: ["v2.*"] }]);
    await sandbox.close();
  });
});
