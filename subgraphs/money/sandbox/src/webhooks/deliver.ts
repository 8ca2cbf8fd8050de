import type { Dispatcher } from "undici";
import { eventNotified, type KeptEvent } from "../events/event-thin.ts";
import type { Endpoint } from "./endpoints.ts";
import { sign } from "./sign.ts";

/** What a receiver made of an event: a status from 200 to 299 is the only good one. */
export interface Delivered { readonly isAccepted: boolean; readonly answer: string }

/** Sends one event to one endpoint, signed. Never throws: a receiver that cannot be reached has not accepted. */
export async function deliver(by: Dispatcher, endpoint: Endpoint, event: KeptEvent, timeoutMs: number): Promise<Delivered> {
  const body = JSON.stringify(endpoint.payload === "thin" ? eventNotified(event) : event.body, null, 2);
  const url = new URL(endpoint.url);
  try {
    const answer = await by.request({
      origin: url.origin, path: `${url.pathname}${url.search}`, method: "POST", body, headersTimeout: timeoutMs, bodyTimeout: timeoutMs,
      headers: {
        "content-type": "application/json; charset=utf-8", "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        "stripe-signature": sign(body, endpoint.secret, Math.floor(Date.now() / 1000)),
      },
    });
    await answer.body.dump();
    return { isAccepted: answer.statusCode >= 200 && answer.statusCode < 300, answer: String(answer.statusCode) };
  } catch (error) {
    return { isAccepted: false, answer: error instanceof Error ? error.message : String(error) };
  }
}
