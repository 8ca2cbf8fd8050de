import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { offersOf, sellersSelling, type Offer } from "../offers/offer.ts";
import { cartLines, cartLinesMax, carts, type Cart, type CartLine } from "./cart-tables.ts";

/** Reads of carts: a caller sees their own and nobody else's. */
export interface CartLoaders {
  /** The caller's; null before anything was put into it, and for who is neither signed in nor a guest. */
  own(): Promise<Cart | null>;
  /** Null for an id of none, or of another's. */
  readonly byId: { load(id: string): Promise<Cart | null> };
  /** What is in it, the first added first. */
  readonly linesOf: { load(id: Id<"crt">): Promise<readonly CartLine[]> };
  /** What is offered under a variant now; null if it is not. */
  readonly offers: { load(id: Id<"var">): Promise<Offer | null> };
  /** Whether a seller may sell now. */
  readonly isSelling: { load(id: Id<"sel">): Promise<boolean> };
}

/** Opens them for one operation of one caller. */
export function cartLoaders({ database, caller }: RequestContext): CartLoaders {
  const [userId, guestId] = [caller.userId, caller.userId ? undefined : caller.guestId].map((id) => (id ? uuidOf(id) : null));
  const select = `select ${carts.select("c")} from commerce.cart c where (c.user_id = $1 or c.guest_id = $2)`;
  return {
    own: async () => (userId ?? guestId ? (await database.read(carts, select, [userId, guestId]))[0] ?? null : null),
    byId: batched((ids: readonly string[]) => database.read(carts, `${select} and c.id = any($3::uuid[])`,
      [userId, guestId, ids.filter((id) => isId("crt", id)).map(uuidOf)]), (cart: Cart): string => cart.id),
    linesOf: batchedLists((ids: readonly Id<"crt">[]) => database.read(cartLines,
      `select ${cartLines.select("l")} from commerce.cart_line l where l.cart_id = any($1::uuid[]) order by l.added_at, l.id`, [ids.map(uuidOf)]),
    (line) => line.cartId, cartLinesMax),
    offers: batched(async (ids: readonly Id<"var">[]) => [...(await offersOf(database, ids)).values()], (offer) => offer.variantId),
    isSelling: {
      load: (() => {
        const selling = batched(async (ids: readonly Id<"sel">[]) => [...await sellersSelling(database, ids)].map((id) => ({ id })), ({ id }) => id);
        return async (id: Id<"sel">) => (await selling.load(id)) !== null;
      })(),
    },
  };
}
