import type { Database } from "@souk/shared/database";
import { sandboxOpen, type FaultRule, type Sandbox } from "@souk/stripe-sandbox";
import { portFree } from "../port-free.ts";
import { rushMarketOpen, type RushMarket } from "./oversell-market.ts";
import type { FaultDatabase } from "./own-cluster.ts";
import { onSoukProcess, type SoukProcess } from "./souk-process.ts";

/** Souk in a process of its own, and the provider that it pays with in a schema beside. */
export interface ProviderPlace {
  readonly cluster: FaultDatabase;
  readonly souk: SoukProcess;
  readonly market: RushMarket;
  readonly sandbox: Sandbox;
  /** As money's role. */
  readonly money: Database;
  /** A control address of the sandbox: `/sandbox/faults`. */
  control<T = unknown>(path: string, body?: object): Promise<T>;
}

/** A line of the sandbox's fault menu; what is left out is as its README says. */
export type MenuLine = Pick<FaultRule, "kind" | "on"> & Partial<FaultRule>;

const secretKey = "sk_test_ofthefaults";
const webhookSecret = "whsec_ofthefaults";

/** Runs `use` beside both; they are stopped afterwards. */
export async function onProviderPlace<T>(cluster: FaultDatabase, use: (place: ProviderPlace) => Promise<T>): Promise<T> {
  const port = await portFree();
  const sandbox = await sandboxOpen({
    databaseUrl: cluster.adminUrl, secretKey, poolSize: 8, retryMs: [500, 1_000, 2_000, 5_000],
    endpoints: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret: webhookSecret, payload: "snapshot", events: ["*"] }],
  });
  try {
    return await onSoukProcess(cluster, async (souk) => use({
      cluster, souk, sandbox, money: await cluster.open("money"), market: await rushMarketOpen(cluster, souk.url),
      async control<T>(path: string, body?: object) {
        const answer = await fetch(`${sandbox.url}${path}`, {
          headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" }, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return await answer.json() as T;
      },
    }), { PORT: String(port), STRIPE_SECRET_KEY: secretKey, STRIPE_API_URL: sandbox.url, STRIPE_WEBHOOK_SECRET: webhookSecret });
  } finally {
    await sandbox.close();
  }
}
