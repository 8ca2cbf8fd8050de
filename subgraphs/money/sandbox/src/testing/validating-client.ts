import { Stripe } from "stripe";
import { fits, isSpoken } from "./wire-schema.ts";

/** An HTTP client for the `stripe` package that holds every answer against the schemas, lists and the snapshots within events too. */
export const validatingClient = (): Stripe.HttpClient => Stripe.createFetchHttpClient(async (url: string | URL | Request, init?: RequestInit) => {
  const answer = await fetch(url, init);
  if (answer.ok) {
    const faults = faultsOf(await answer.clone().json());
    if (faults.length > 0) throw new Error(`${String(init?.method)} ${answer.url} answers what does not fit: ${faults.join("; ")}`);
  }
  return answer;
});

function faultsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { object, deleted, data } = value as { object?: unknown; deleted?: unknown; data?: unknown };
  if (deleted === true) return [];
  const own = typeof object === "string" && isSpoken(object) ? fits(object, value).map((fault) => `${object}${fault}`) : [];
  if (Array.isArray(data)) return data.flatMap(faultsOf);
  return object === "event" ? [...own, ...faultsOf((data as { object: unknown }).object)] : own;
}
