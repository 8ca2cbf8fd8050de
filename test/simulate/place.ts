import type { Database } from "@souk/shared/database";
import { sandboxOpen, type Sandbox } from "@souk/stripe-sandbox";
import { onOwnCluster } from "../faults/own-cluster.ts";
import { portFree } from "../port-free.ts";
import { onMarketProcesses, type MarketProcesses } from "./processes.ts";

/** Where the market runs: a database of its own, Souk in one process or in many, and its provider beside them. */
export interface MarketPlace {
  readonly url: string;
  /** As superuser; the provider keeps its own in a schema beside. */
  readonly adminUrl: string;
  readonly sandbox: Sandbox;
  readonly processes: MarketProcesses;
  /** As a subgraph's runtime role. */
  open(schema: string): Promise<Database>;
  /** A control address of the sandbox: `/sandbox/faults`. @throws Error when it refuses */
  control<T = unknown>(path: string, body?: object): Promise<T>;
}

const secretKey = "sk_test_ofthemarket";
const webhookSecret = "whsec_ofthemarket";
/** Connections of the provider: as many as webhooks and calls are answered at once. */
const sandboxPool = 8;
/** A provider tries a webhook again after hours; here a day passes in seconds. */
const retryMs = [500, 1_000, 2_000, 5_000];

/** A migrated database that nobody else uses. */
export interface MarketDatabase { readonly adminUrl: string; open(schema: string): Promise<Database> }

/** Runs `use` in a market place on a server of its own, which is removed afterwards. @param isApart whether each role has a process of its own */
export const onMarketPlace = <T>(isApart: boolean, use: (place: MarketPlace) => Promise<T>): Promise<T> => onOwnCluster((cluster) => marketPlaceOn(cluster, isApart, use));

/** Runs `use` in a market place on a database; what was started is stopped afterwards. */
export async function marketPlaceOn<T>(database: MarketDatabase, isApart: boolean, use: (place: MarketPlace) => Promise<T>): Promise<T> {
  const { adminUrl } = database;
  const port = await portFree();
  const sandbox = await sandboxOpen({
    databaseUrl: adminUrl, secretKey, poolSize: sandboxPool, retryMs,
    endpoints: (["snapshot", "thin"] as const).map((payload) => ({ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret: webhookSecret, payload, events: [payload === "thin" ? "v2.*" : "*"] })),
  });
  const control = async <A>(path: string, body?: object) => {
    const answer = await fetch(`${sandbox.url}${path}`, {
      headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" }, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return await answer.json() as A;
  };
  try {
    return await onMarketProcesses({ adminUrl, port, isApart, stripe: { STRIPE_SECRET_KEY: secretKey, STRIPE_API_URL: sandbox.url, STRIPE_WEBHOOK_SECRET: webhookSecret } },
      (processes) => use({ url: `http://127.0.0.1:${port}`, adminUrl, sandbox, processes, open: (schema) => database.open(schema), control }));
  } finally {
    await sandbox.close();
  }
}
