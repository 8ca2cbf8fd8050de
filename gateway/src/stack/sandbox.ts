import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Sandbox } from "@souk/stripe-sandbox";
import type { StripeSettings } from "@souk/shared/context";
import type { Logger } from "@souk/shared/log";
import { loopRun } from "@souk/shared/loop";
import type { Secrets } from "@souk/shared/secrets";
import { webhookPath } from "../http/webhook-route.ts";
import { listenWhereFree } from "../start/listen.ts";

/** A payment sandbox that the processes of a development installation share. */
export interface SharedSandbox {
  readonly settings: StripeSettings & { readonly apiUrl: string };
  /** From then on it tells this gateway what happens; where several share it, the one that runs it. */
  reachedAt(gatewayUrl: string): Promise<void>;
  /** Ends it, if this process runs it: another takes its place. Repeatable. */
  close(): Promise<void>;
}

const portFirst = 12_111;          // that of Stripe's own mock
const poolSize = 4;                // one person's market; the server has connections for hardly more beside ours
const takeOverEveryMs = 1_000;     // a buyer who pays just then tries again
const answerWithinMs = 20_000;     // whoever runs it may be making its tables

/** What we hear: everything of our own and of our sellers' accounts as snapshots; of the accounts themselves, which v2 alone tells, notifications. */
const tidingsOf = (url: string, secret: string): Parameters<Sandbox["tellTo"]>[0] =>
  [{ url, secret, payload: "snapshot", events: ["*"] }, { url, secret, payload: "thin", events: ["v2.*"] }];

/** One of a kind: who holds it runs the sandbox. Released with the connection, however its process ends. */
const lockSql = `select pg_try_advisory_lock(hashtext('souk payment sandbox')) as "isTaken"`;
/** Where it listens stands in the comment of its database, for those who share it and for its next start. */
const placeSql = "select shobj_description(oid, 'pg_database') as url, datname as name from pg_database where datname = current_database()";

/** Keys that nobody has to choose: they open nothing but a sandbox. */
const keysOf = (secrets: Secrets) => ({
  secretKey: `sk_test_${secrets.key("stripe sandbox: secret key").toString("hex")}`, webhookSecret: `whsec_${secrets.key("stripe sandbox: webhooks").toString("hex")}`,
});

/**
 * Runs the sandbox on its database, or uses that of whoever runs it already and takes its place when that one ends: at the
 * same address, with everything that was paid.
 * @throws Error if it cannot be opened
 */
export async function sandboxShare({ databaseUrl, secrets, log }: { readonly databaseUrl: string; readonly secrets: Secrets; readonly log: Logger }): Promise<SharedSandbox> {
  const { secretKey, webhookSecret } = keysOf(secrets);
  const client = new Client({ connectionString: databaseUrl });
  client.on("error", (error) => log.warn({ err: error }, "the payment sandbox's lock is lost"));
  await client.connect();
  const placed = async () => (await client.query<{ url: string | null; name: string }>(placeSql)).rows[0]!;
  let own: Sandbox | undefined;
  let gatewayUrl: string | undefined;

  const open = async (port: number): Promise<Sandbox> => {
    const { sandboxOpen } = await import("@souk/stripe-sandbox");      // nobody loads it who does not run it
    return sandboxOpen({ databaseUrl, secretKey, port, poolSize, log: (line) => log.warn({ line }, "the payment sandbox says") });
  };
  const tell = async () => { if (own && gatewayUrl) await own.tellTo(tidingsOf(`${gatewayUrl}${webhookPath}`, webhookSecret)); };
  const take = async (): Promise<boolean> => own !== undefined || (await client.query<{ isTaken: boolean }>(lockSql)).rows[0]!.isTaken;

  /** The first to come: where it was before, or where a port is free. */
  async function begin(): Promise<string> {
    const { url, name } = await placed();
    let opened: Sandbox | undefined;
    const address = await listenWhereFree(async (port) => (opened = await open(port)).url, url ? Number(new URL(url).port) : portFirst, false);
    own = opened;
    await client.query(`comment on database "${name.replaceAll('"', '""')}" is '${address}'`);
    return address;
  }
  /** Where whoever runs it is, once it answers. */
  async function found(): Promise<string> {
    const untilMs = Date.now() + answerWithinMs;
    while (Date.now() < untilMs) {
      const { url } = await placed();
      if (url && (await fetch(`${url}/v1/balance`, { headers: { authorization: `Bearer ${secretKey}` } }).catch(() => undefined))?.ok) return url;
      if (await take()) return begin();
      await sleep(takeOverEveryMs / 4);
    }
    throw new Error("the payment sandbox of another process does not answer");
  }

  try {
    const apiUrl = await take() ? await begin() : await found();
    const turns = own ? undefined : loopRun(async () => {
      if (own || !await take()) return takeOverEveryMs;
      own = await open(Number(new URL(apiUrl).port));
      await tell();
      log.info({ apiUrl }, "this process runs the payment sandbox now");
      return takeOverEveryMs;
    }, (error) => log.warn({ err: error }, "the payment sandbox could not be taken over; it is tried again"));
    return {
      settings: { secretKey, apiUrl, webhookSecrets: [webhookSecret] },
      async reachedAt(url) { gatewayUrl = url; await tell(); },
      async close() {
        await turns?.close();
        const running = own;
        own = undefined;
        await running?.close();
        await client.end();
      },
    };
  } catch (error) {
    await own?.close();
    await client.end();
    throw error;
  }
}
