import type { Sql } from "@souk/shared/database";
import { deliveryQuote, type DeliveryQuote, type DeliveryRequest } from "./delivery-quote.ts";
import { deliveryTerms } from "./delivery-terms.ts";

/**
 * How each request can be delivered and for how much, in the order of the requests; the same seller may stand in several.
 * One statement for all of them, and it locks nothing: whoever sells by an answer freezes it on the order.
 */
export async function deliveryQuotes(sql: Sql, requests: readonly DeliveryRequest[]): Promise<DeliveryQuote[]> {
  const termsOf = await deliveryTerms(sql, requests);
  return requests.map((request, at) => deliveryQuote(request, (item) => termsOf(at, item)));
}
