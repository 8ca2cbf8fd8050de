import { createHmac } from "node:crypto";

/**
 * The header `Stripe-Signature`: `t=<seconds>,v1=<HMAC-SHA256 of "<t>.<body>" under the endpoint's secret, hexadecimal>`.
 * The moment is real time, which the receiver compares with its own clock.
 */
export function sign(body: string, secret: string, atSeconds: number): string {
  const digest = createHmac("sha256", secret).update(`${atSeconds}.${body}`).digest("hex");
  return `t=${atSeconds},v1=${digest}`;
}
