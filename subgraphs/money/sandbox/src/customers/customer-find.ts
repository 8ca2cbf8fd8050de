import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { noSuch } from "../wire/errors.ts";

/** A customer that a parameter names. @throws ApiError resource_missing, also for one that was deleted */
export async function customerFind(work: Work, id: string): Promise<Stripe.Customer> {
  const customer = await work.get("customer", id, "customer");
  if ("deleted" in customer) throw noSuch("customer", id, "customer", 400);
  return customer;
}
