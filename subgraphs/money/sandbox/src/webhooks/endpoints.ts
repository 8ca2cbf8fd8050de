import type pg from "pg";
import type Stripe from "stripe";
import { nameMatches } from "../wire/name-matches.ts";
import type { EventsFrom } from "../settings.ts";
import type { Listeners } from "../store/work.ts";

/** An address that events go to. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly payload: "snapshot" | "thin";
  readonly events: readonly string[];
  /** Whose events: the platform's own, those of connected accounts, or both. */
  readonly eventsFrom: readonly EventsFrom[];
}

/** The endpoints as they stand; read again after each change. */
export interface Endpoints extends Listeners {
  byId(id: string): Endpoint | undefined;
  reload(): Promise<void>;
}

const everywhere: readonly EventsFrom[] = ["self", "other_accounts"];

/** Reads the endpoints that are kept. */
export async function endpointsOpen(pool: pg.Pool): Promise<Endpoints> {
  let all = new Map<string, Endpoint>();
  const endpoints: Endpoints = {
    byId: (id) => all.get(id),
    endpointsFor: ({ type, payloads, account }) => [...all.values()].filter(({ events, payload, eventsFrom }) =>
      events.some((pattern) => nameMatches(pattern, type)) && payloads.includes(payload) && eventsFrom.includes(account === null ? "self" : "other_accounts")).map(({ id }) => id),
    async reload() {
      const { rows } = await pool.query<{ body: Stripe.WebhookEndpoint; hidden: { secret: string; payload: "snapshot" | "thin"; eventsFrom?: readonly EventsFrom[] } }>(
        "select body, hidden from sandbox.object where kind = 'webhook_endpoint' and body ->> 'status' = 'enabled' order by sequence");
      all = new Map(rows.map(({ body, hidden }) => [body.id, { id: body.id, url: body.url, events: body.enabled_events, eventsFrom: everywhere, ...hidden }]));
    },
  };
  await endpoints.reload();
  return endpoints;
}
