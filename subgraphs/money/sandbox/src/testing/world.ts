import pg from "pg";
import { Stripe } from "stripe";
import { inject, test as base } from "vitest";
import { sandboxOpen, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { validatingClient } from "./validating-client.ts";
import { receiverOpen, type Receiver } from "./receiver.ts";

let made = 0;

/** How long payouts wait and travel in tests: so long that only the clock's being moved moves them. */
export const payoutWaits = { payoutPendingMs: 3_600_000, payoutTransitMs: 7_200_000, payoutReturnMs: 7_200_000 } as const;

/** The key that the tests' sandboxes accept. */
export const secretKey = "sk_test_ofTheTestsAndNothingElse";

/** A sandbox with a database of its own, a receiver of its events, and the real `stripe` package pointed at it. */
export interface World {
  readonly sandbox: Sandbox;
  /** Snapshots arrive at `/`, notifications at `/thin`. */
  readonly receiver: Receiver;
  readonly stripe: Stripe;                     // each of its answers is held against the schemas
  readonly databaseUrl: string;
  /** A control address under `/sandbox`: its answer, parsed. */
  control(method: "GET" | "POST", path: string, body?: object): Promise<Record<string, unknown>>;
  /** Moves the sandbox's clock ahead, with all that comes due. */
  advance(ms: number, also?: { readonly ages_keys: boolean }): Promise<void>;
  /** A connected account that can be sent money and paid out; its bank's number, one of those that succeed if left out. */
  onboarded(bank?: string): Promise<string>;
  /** Another client of the same sandbox. */
  client(more?: Stripe.StripeConfig, key?: string): Stripe;
  /** Ends the sandbox and starts one on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a world on the cluster of the test run. */
async function worldOpen(options: Partial<SandboxOptions> = {}): Promise<World> {
  const adminUrl = inject("adminUrl");
  const name = `sandbox_t_${process.pid}_${made++}`;
  await asAdmin(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const receiver = await receiverOpen();
  const open = () => sandboxOpen({ databaseUrl: url.href, secretKey, endpoints: receiver.endpoints, retryMs: [20, 50, 100], ...payoutWaits, ...options });
  let sandbox = await open();
  const client = (more: Stripe.StripeConfig = {}, key = options.secretKey ?? secretKey) =>
    new Stripe(key, { host: sandbox.host, port: sandbox.port, protocol: "http", maxNetworkRetries: 0, telemetry: false, ...more });
  const world: World = {
    get sandbox() { return sandbox; },
    get stripe() { return client({ httpClient: validatingClient() }); },
    receiver, databaseUrl: url.href, client,
    async control(method, path, body) {
      const answer = await fetch(`${sandbox.url}/sandbox${path}`, {
        method, headers: { authorization: `Bearer ${options.secretKey ?? secretKey}` }, ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return await answer.json() as Record<string, unknown>;
    },
    async advance(ms, also = { ages_keys: true }) { await world.control("POST", "/clock", { advance_ms: ms, ...also }); },
    async onboarded(bank) {
      const { id } = await world.stripe.v2.core.accounts.create({
        contact_email: "seller@example.org", identity: { country: "de" }, configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
      });
      await world.control("POST", `/accounts/${id}/onboard`, { outcome: "complete", ...(bank === undefined ? {} : { bank }) });
      return id;
    },
    async restart() {
      await sandbox.close();
      sandbox = await open();
    },
    async close() {
      await sandbox.close();
      await receiver.close();
      await asAdmin(adminUrl, `drop database ${name} with (force)`);
    },
  };
  return world;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Tests against one sandbox for each file. */
export const test = base.extend<{ $file: { world: World }; $test: { stripe: Stripe } }>({
  world: [async ({}, use) => {
    const world = await worldOpen();
    await use(world);
    await world.close();
  }, { scope: "file" }],
  stripe: async ({ world }, use) => { await use(world.stripe); },
});
