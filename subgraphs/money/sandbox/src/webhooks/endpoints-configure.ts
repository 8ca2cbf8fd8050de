import type pg from "pg";
import type Stripe from "stripe";
import type { EndpointSettings } from "../settings.ts";
import { apiVersion } from "../wire/request-schemas.ts";

/** Makes the configured endpoints stand as configured, in place of those of the last start. Those made over the API stay. */
export async function endpointsConfigure(pool: pg.Pool, endpoints: readonly EndpointSettings[], livemode: boolean): Promise<void> {
  await pool.query("delete from sandbox.object where kind = 'webhook_endpoint' and id like 'we\\_configured\\_%'");
  for (const [at, { url, secret, payload, events, eventsFrom }] of endpoints.entries()) {
    const body: Stripe.WebhookEndpoint = {
      id: `we_configured_${at + 1}`, object: "webhook_endpoint", api_version: apiVersion, application: null, created: Math.floor(Date.now() / 1000), description: null,
      enabled_events: [...events], livemode, metadata: {}, status: "enabled", url,
    };
    await pool.query("insert into sandbox.object (id, kind, body, hidden) values ($1, 'webhook_endpoint', $2, $3)", [body.id, body, { secret, payload, ...(eventsFrom ? { eventsFrom } : {}) }]);
  }
}
