import type pg from "pg";
import type Stripe from "stripe";
import type { Listeners } from "../store/work.ts";

/** An address that events go to. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly payload: "snapshot" | "thin";
  readonly events: readonly string[];
}

/** The endpoints as they stand; read again after each change. */
export interface Endpoints extends Listeners {
  byId(id: string): Endpoint | undefined;
  reload(): Promise<void>;
}

/** Reads the endpoints that are kept. */
export async function endpointsOpen(pool: pg.Pool): Promise<Endpoints> {
  let all = new Map<string, Endpoint>();
  const endpoints: Endpoints = {
    byId: (id) => all.get(id),
    endpointsFor: (type) => [...all.values()].filter(({ events }) => events.includes("*") || events.includes(type)).map(({ id }) => id),
    async reload() {
      const { rows } = await pool.query<{ body: Stripe.WebhookEndpoint; hidden: { secret: string; payload: "snapshot" | "thin" } }>(
        "select body, hidden from sandbox.object where kind = 'webhook_endpoint' and body ->> 'status' = 'enabled' order by sequence");
      all = new Map(rows.map(({ body, hidden }) => [body.id, { id: body.id, url: body.url, events: body.enabled_events, ...hidden }]));
    },
  };
  await endpoints.reload();
  return endpoints;
}
