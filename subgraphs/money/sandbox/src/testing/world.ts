import pg from "pg";
import { Stripe } from "stripe";
import { inject, test as base } from "vitest";
import { sandboxOpen, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { validatingClient } from "./validating-client.ts";
import { receiverOpen, type Receiver } from "./receiver.ts";

let made = 0;

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
  advance(ms: number): Promise<void>;
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
  const open = () => sandboxOpen({ databaseUrl: url.href, secretKey, endpoints: receiver.endpoints, retryMs: [20, 50, 100], ...options });
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
    async advance(ms) { await world.control("POST", "/clock", { advance_ms: ms }); },
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
