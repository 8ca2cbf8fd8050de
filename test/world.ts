import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base } from "vitest";
import { configOf } from "@souk/gateway/config";
import { freshKey, graphClient, type GraphClient } from "@souk/gateway/demo/graph-client";
import type { LiveCounts } from "@souk/gateway/live/live";
import { start } from "@souk/gateway/start/start";
import { operation } from "@souk/schema/operations";
import { subgraphNames } from "@souk/schema/subgraphs";
import { uuidOf, type Id } from "@souk/shared/ids";
import { sandboxOpen, type Sandbox } from "@souk/stripe-sandbox";
import { asAdmin, testSecret } from "./cluster.ts";
import { testDatabase, type TestDatabase } from "./database.ts";
import { portFree } from "./port-free.ts";
import { logLines } from "./runtime.ts";
import { until } from "./until.ts";

/** How the parts of a world are spread: the same stories must pass in both. */
export type Layout = "one process" | "separate processes";

/** Somebody who is registered, verified and signed in. */
export interface Person {
  readonly email: string;
  readonly userId: Id<"usr">;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** The graph as this person asks it. */
  readonly graph: GraphClient;
}

/** A whole marketplace of its own: database, gateway, subgraphs, worker, and a payment provider beside it. */
export interface World {
  readonly url: string;
  readonly database: TestDatabase;
  /** The payment provider. */
  readonly sandbox: Sandbox;
  /** The graph as a stranger asks it. */
  readonly graph: GraphClient;
  /** The newest mail to an address whose body matches, once it has arrived. */
  mailTo(email: string, about?: RegExp): Promise<{ readonly subject: string; readonly body: string; readonly token: string | undefined }>;
  /** Registers somebody, verifies the address by the mail and signs in. The same name gives the same person. */
  person(name: string): Promise<Person>;
  /** A person who holds a platform role. */
  staff(name: string, role: string): Promise<Person>;
  /** Waits until so many subscriptions are under way; in other processes, where they cannot be counted, for as long as one takes to begin. */
  subscribed(count: number): Promise<void>;
  /** Who follows something; in one process. */
  readonly live?: () => LiveCounts;
  /** The same market with other people in it: its Ada is not the Ada of another story. */
  apart(story: string): World;
}

/** Where a story takes place, and how it leaves. */
export interface Stage { readonly world: World; close(): Promise<void> }

const repository = path.join(import.meta.dirname, "..");
/** Everybody's. */
export const passwordOfPeople = "a password for tests";
/** Eight processes compile their TypeScript at once: a minute on two busy cores. */
const startWithinMs = 150_000;

/** From the request to its subgraphs and back, on two busy cores. */
const beginsWithinMs = 2_000;

/** What a world may be told. */
export interface WorldOptions {
  /** With the demo market in it; in one process only, for it is loaded by the process that runs everything. */
  readonly hasDemo?: boolean;
  /** Where its Redis answers, which all its processes use; none by default. */
  readonly redisUrl?: string;
  /** Whole days until what buyers paid is available at the provider; 2 by default. */
  readonly pendingDays?: number;
}

/** What a world's provider signs with. */
export const worldsWebhookSecret = "whsec_ofaworldoftests";

/** The environment of every process of a world. */
const environmentOf = (database: TestDatabase, sandbox: Sandbox, { hasDemo = false, redisUrl }: WorldOptions) => ({
  STRIPE_SECRET_KEY: sandbox.secretKey, STRIPE_API_URL: sandbox.url, STRIPE_WEBHOOK_SECRET: worldsWebhookSecret,
  DATABASE_URL: database.adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret, SOUK_POOL_SIZE: "3", SOUK_DATA: database.folder,
  SOUK_DEMO: hasDemo ? "1" : "0", SOUK_ALLOW: hasDemo ? "demo-data" : "",
  PORT: "0", METRICS_PORT: "0", LOG_LEVEL: "warn", ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
});

interface Place { readonly url: string; close(): Promise<void>; readonly live?: () => LiveCounts }

async function inOneProcess(database: TestDatabase, sandbox: Sandbox, options: WorldOptions): Promise<Place> {
  const { log } = logLines();
  const started = await start(configOf(environmentOf(database, sandbox, options), []), log, () => {});
  return { url: started.url!, close: started.close, live: started.live! };
}

/** A real process with one role, as an installation of several machines has it. */
function processOf(role: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const tsx = createRequire(path.join(repository, "package.json")).resolve("tsx/esm");
  return spawn(process.execPath, ["--import", tsx, path.join(repository, "gateway/src/main.ts"), `--role=${role}`], {
    cwd: repository, stdio: ["ignore", "ignore", "inherit"],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
  });
}

async function inSeparateProcesses(database: TestDatabase, sandbox: Sandbox, options: WorldOptions): Promise<Place> {
  const ports = new Map(await Promise.all(subgraphNames.map(async (name): Promise<[string, number]> => [name, await portFree()])));
  const gatewayPort = await portFree();
  const common = { ...environmentOf(database, sandbox, options), SOUK_MEDIA_URL: `http://127.0.0.1:${gatewayPort}` };
  const urls = [...ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(",");
  const children = [
    ...[...ports].map(([name, port]) => processOf(name, { ...common, PORT: String(port) })),
    processOf("worker", common),
    processOf("gateway", { ...common, PORT: String(gatewayPort), SOUK_SUBGRAPH_URLS: urls }),
  ];
  const url = `http://127.0.0.1:${gatewayPort}`;
  const close = async () => {
    await Promise.all(children.map((child) => new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    })));
  };
  try {
    await until("every process answers", async () => (await fetch(`${url}/ready`).catch(() => undefined))?.ok === true, startWithinMs);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

/** A platform role, as two administrators would have given it. */
const roleGive = (database: TestDatabase, userId: Id<"usr">, role: string) => asAdmin(database.adminUrl, (admin) => admin.query(
  `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by)
   values (gen_random_uuid(), $1, $2, 'ACTIVE', 'for a test', 'service:one', 'service:another') on conflict do nothing`, [uuidOf(userId), role]));

/** Opens a world; close it by the second part of the answer. */
export async function worldOpen(layout: Layout, options: WorldOptions = {}): Promise<Stage> {
  const database = await testDatabase();
  const sandbox = await sandboxOpen({ databaseUrl: database.adminUrl, secretKey: "sk_test_ofaworldoftests", poolSize: 4, payoutPendingMs: 200, payoutTransitMs: 200, ...(options.pendingDays === undefined ? {} : { pendingDays: options.pendingDays }) });
  const place = await (layout === "one process" ? inOneProcess : inSeparateProcesses)(database, sandbox, options);
  const hook = { url: `${place.url}/webhooks/stripe`, secret: worldsWebhookSecret };
  await sandbox.tellTo([{ ...hook, payload: "snapshot", events: ["*"] }, { ...hook, payload: "thin", events: ["v2.*"] }]);
  const graph = graphClient(place.url);
  const people = new Map<string, Promise<Person>>();

  async function mailTo(email: string, about = /./): ReturnType<World["mailTo"]> {
    let found: { subject: string; body: string } | undefined;
    await until(`a mail to ${email}`, async () => {
      const { rows } = await asAdmin(database.adminUrl, (admin) => admin.query<{ subject: string; body: string }>(
        "select subject, body from conversations.development_mail where recipient = $1 order by id desc", [email]));
      found = rows.find(({ body }) => about.test(body));
      return found !== undefined;
    });
    return { ...found!, token: /[?&]token=([\w-]+)/.exec(found!.body)?.[1] };
  }

  async function settle(name: string, email: string): Promise<Person> {
    await graph.tell(operation("register"), { input: { email, password: passwordOfPeople, displayName: name, locale: "en", idempotencyKey: freshKey() } });
    const { token } = await mailTo(email, /token=/);
    await graph.tell(operation("verify-email"), { input: { token } });
    const { sessionCreate } = await graph.tell<{ sessionCreate: { accessToken: string; refreshToken: string; user: { id: Id<"usr"> } } }>(
      operation("sign-in"), { input: { email, password: passwordOfPeople } });
    const { accessToken, refreshToken, user } = sessionCreate;
    return { email, userId: user.id, accessToken, refreshToken, graph: graph.as(accessToken) };
  }

  function worldOf(addressOf: (name: string) => string): World {
    const person = (name: string) => {
      const email = addressOf(name);
      const known = people.get(email) ?? settle(name, email);
      people.set(email, known);
      return known;
    };
    return {
      url: place.url, database, sandbox, graph, mailTo, person,
      async staff(name, role) {
        const somebody = await person(name);
        await roleGive(database, somebody.userId, role);
        return somebody;
      },
      subscribed: (count) => (place.live ? until(`${count} subscriptions`, () => place.live!().listeners === count) : sleep(beginsWithinMs)),
      ...(place.live ? { live: place.live } : {}),
      apart: (story) => worldOf((name) => `${name}@${story}.souk.test`),
    };
  }
  const world = worldOf((name) => `${name}@souk.test`);
  return { world, close: async () => { await place.close(); await sandbox.close(); await database.drop(); } };
}

/** Stories: a world of their own for each file, everything in one process. */
export const test = base.extend<{ $file: { world: World } }>({
  world: [async ({}, use) => {
    const { world, close } = await worldOpen("one process");
    await use(world);
    await close();
  }, { scope: "file" }],
});
