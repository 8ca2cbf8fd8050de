import type { AddressInfo } from "node:net";
import { clockOpen } from "./clock/clock.ts";
import { duesOpen, type Dues } from "./clock/due.ts";
import { faultsOpen } from "./faults/faults.ts";
import { keysForget } from "./server/idempotency.ts";
import { serverOpen } from "./server/server.ts";
import type { Provider } from "./server/provider.ts";
import { standard, type EndpointSettings, type Settings } from "./settings.ts";
import { migrate, poolOpen } from "./store/database.ts";
import { deliveriesOpen, type Deliveries } from "./webhooks/deliveries.ts";
import { endpointsConfigure } from "./webhooks/endpoints-configure.ts";
import { endpointsOpen } from "./webhooks/endpoints.ts";

export type { EndpointSettings, FeeSettings, Settings } from "./settings.ts";
export type { FaultRule } from "./faults/fault.ts";

/** How a sandbox is opened; what is left out is as `standard` in settings.ts says. */
export interface SandboxOptions extends Partial<Omit<Settings, "livemode">> {
  /** A PostgreSQL database of its own. */
  readonly databaseUrl: string;
  /** The one key that it accepts. A key of the shape `sk_live_…` makes everything live. */
  readonly secretKey: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Where events go from the start; those of the last start if left out. More can be added as Stripe's own webhook endpoints. */
  readonly endpoints?: readonly EndpointSettings[];
  /** Hears what goes wrong by itself; by default nobody does. */
  readonly log?: (line: string) => void;
}

/** A running sandbox. For the `stripe` package: `new Stripe(secretKey, { host, port, protocol: "http" })`. */
export interface Sandbox {
  /** `http://127.0.0.1:12111` */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly secretKey: string;
  /** Sends events there from then on, in place of those it was opened with. */
  tellTo(endpoints: readonly EndpointSettings[]): Promise<void>;
  /** Ends it; requests under way are cut, deliveries are taken up by the next start. */
  close(): Promise<void>;
}

/** Starts a sandbox: migrates its database, takes up what an earlier run has left, listens. @throws Error if the database or the port cannot be had */
export async function sandboxOpen(options: SandboxOptions): Promise<Sandbox> {
  const { databaseUrl, secretKey, port = 0, host = "127.0.0.1", endpoints: configured, log = () => {}, ...chosen } = options;
  const settings: Settings = { ...standard, ...chosen, secretKey, livemode: secretKey.startsWith("sk_live_") };
  const pool = poolOpen(databaseUrl, settings.poolSize, (error) => { log(`database: ${error.message}`); });
  let url = "";
  let deliveries: Deliveries | undefined;
  let dues: Dues | undefined;
  try {
    await migrate(pool);
    if (configured) await endpointsConfigure(pool, configured, settings.livemode);
    const endpoints = await endpointsOpen(pool);
    const clock = await clockOpen(pool);
    await keysForget(pool, clock.keysNowMs());
    const faults = faultsOpen();
    const provider: Provider = {
      pool, clock, settings, listeners: endpoints, faults, origin: () => url, log,
      wake(flushed = { hasDeliveries: true, hasLater: false }) {
        if (flushed.hasDeliveries) deliveries?.wake();
        if (flushed.hasLater) dues?.wake();
      },
    };
    deliveries = deliveriesOpen({ pool, endpoints, faults, settings, log });
    dues = duesOpen(provider);
    const server = serverOpen(provider, { dues, deliveries });
    await server.listen({ host, port });
    const bound = (server.server.address() as AddressInfo).port;
    url = `http://${host}:${bound}`;
    return {
      url, host, port: bound, secretKey,
      async tellTo(endpointsNow) {
        await endpointsConfigure(pool, endpointsNow, settings.livemode);
        await endpoints.reload();
      },
      async close() {
        await server.close();
        await dues!.close();
        await deliveries!.close();
        await pool.end();
      },
    };
  } catch (error) {
    await dues?.close();
    await deliveries?.close();
    await pool.end();
    throw error;
  }
}
