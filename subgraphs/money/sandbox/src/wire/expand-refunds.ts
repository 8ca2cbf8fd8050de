import type Stripe from "stripe";
import type { Work } from "../store/work.ts";

/** The refunds of a charge, newest first, as its member `refunds`. Ten of them, as Stripe gives. */
export async function chargeRefunds(work: Work, chargeId: string): Promise<object> {
  const { rows } = await work.query<{ body: Stripe.Refund }>(
    "select body from sandbox.object where kind = 'refund' and body ->> 'charge' = $1 order by sequence desc limit 11", [chargeId]);
  return { object: "list", data: rows.slice(0, 10).map(({ body }) => body), has_more: rows.length > 10, url: `/v1/charges/${chargeId}/refunds` };
}
