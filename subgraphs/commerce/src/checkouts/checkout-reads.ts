import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { checkouts, type Checkout } from "./checkout-tables.ts";

/** Reads of checkouts: a buyer sees their own and nobody else's. */
export interface CheckoutLoaders {
  /** Null for an id of none, or of another's. */
  readonly byId: { load(id: string): Promise<Checkout | null> };
}

/** Opens them for one operation of one caller. */
export const checkoutLoaders = ({ database, caller }: RequestContext): CheckoutLoaders => ({
  byId: batched((ids: readonly string[]) => database.read(checkouts,
    `select ${checkouts.select("k")}
       from commerce.checkout k
      where k.id = any($1::uuid[])
        and k.buyer_id = $2`, [ids.filter((id) => isId("chk", id)).map(uuidOf), caller.userId ? uuidOf(caller.userId) : null]), (checkout: Checkout): string => checkout.id),
});
