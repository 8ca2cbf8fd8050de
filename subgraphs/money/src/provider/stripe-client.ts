import { Stripe } from "stripe";
import type { StripeSettings } from "@souk/shared/context";
import { unavailable } from "@souk/shared/errors";

/** Longest wait for one answer; a client of ours waits 15 s at most, and hears of the outcome later. */
const providerTimeoutMs = 8_000;

const clients = new WeakMap<StripeSettings, Stripe>();

/**
 * The one client of the provider, Stripe or a sandbox that speaks its wire: which, is configuration alone.
 * It repeats nothing by itself: whoever asks knows whether, and under which key, to ask again.
 * @throws OperationError DOWNSTREAM_UNAVAILABLE where no provider is configured
 */
export function stripeOf(settings: StripeSettings | null): Stripe {
  if (!settings) throw unavailable();
  const known = clients.get(settings);
  if (known) return known;
  const { secretKey, apiUrl } = settings;
  const at = apiUrl ? new URL(apiUrl) : null;
  const opened = new Stripe(secretKey, {
    timeout: providerTimeoutMs, maxNetworkRetries: 0, telemetry: false,
    ...(at ? { host: at.hostname, protocol: at.protocol === "https:" ? "https" as const : "http" as const, port: at.port || (at.protocol === "https:" ? 443 : 80) } : {}),
  });
  clients.set(settings, opened);
  return opened;
}
