import type { Tx } from "@souk/shared/database";
import { exactJson } from "@souk/shared/exact-json";
import { uuidOf } from "@souk/shared/ids";
import { checkoutQuote } from "./checkout-quote.ts";
import { checkouts, offerMinutes, type Checkout } from "./checkout-tables.ts";

/** What a step changes of what is bought and how. */
export type CheckoutChange = Partial<Pick<Checkout, "lines" | "currency" | "country" | "region" | "postalCode" | "address" | "codes" | "deliveries">>;

/** Changes a locked checkout and works out every amount anew; its time begins again. */
export async function checkoutChange(tx: Tx, checkout: Checkout, change: CheckoutChange): Promise<Checkout> {
  const changed = { ...checkout, ...change };
  const quote = await checkoutQuote(tx, changed);
  const [written] = await tx.read(checkouts,
    `update commerce.checkout k
        set version = version + 1, updated_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(mins => ${offerMinutes}),
            lines = $2, quote = $3, total_minor = $4, country = $5, region = $6, postal_code = $7, address = $8, codes = $9, deliveries = $10, currency = $11
      where k.id = $1
     returning ${checkouts.select("k")}`,
    [uuidOf(checkout.id), exactJson(changed.lines), exactJson(quote), String(quote.priced.totals.totalMinor), changed.country, changed.region, changed.postalCode,
      changed.address, changed.codes, JSON.stringify(changed.deliveries), changed.currency]);
  return written!;
}
