import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { cartTouch, ownCartLock } from "../carts/cart-lock.ts";
import { cartLinesMax, cartSellersMax, type Cart } from "../carts/cart-tables.ts";
import type { Context } from "../context.ts";
import { unitMinorFor, type Offer } from "../offers/offer.ts";
import type { OrderStepInput } from "../order-life/order-accept.ts";
import { noOrder } from "../orders/order-lock.ts";
import { isBuyer } from "../orders/order-rights.ts";
import type { Order, OrderLine } from "../orders/order-tables.ts";
import { reorderBar, type SoldNow } from "./reorder-left-out.ts";

/** What the mutation answers; what is left out is looked up when it is asked for. */
export interface Reordered { readonly cart: Cart; readonly order: Order }
/** Its payload; both null when refused. */
export interface ReorderAnswer { readonly cart?: Cart | null; readonly order?: Order | null; readonly userErrors: readonly UserError[] }

/** What is known now of what a line sold. */
export async function soldNow({ variantId }: OrderLine, { sellerId }: Order, { carts, stock }: Context): Promise<SoldNow> {
  const [offer, isSelling, available] = await Promise.all([carts.offers.load(variantId), carts.isSelling.load(sellerId), stock.availableOf.load(variantId)]);
  return { offer, isSelling, available };
}

interface Again { readonly line: OrderLine; readonly offer: Offer }
interface Prepared { readonly context: Context; readonly order: Order | null; readonly again: readonly Again[] }

/** What of an order of the caller's is still sold: read before the transaction, since nothing is promised by a cart. */
async function prepare(context: Context, { id }: OrderStepInput): Promise<Prepared> {
  const order = await context.orders.byId.load(id);
  if (!order || !isBuyer(context.caller, order)) return { context, order: null, again: [] };
  const known = await Promise.all((await context.orders.linesOf.load(order.id)).map(async (line) => ({ line, now: await soldNow(line, order, context) })));
  return { context, order, again: known.flatMap(({ line, now }) => (now.offer && reorderBar(now) === null ? [{ line, offer: now.offer }] : [])) };
}

/**
 * Puts what an order's buyer bought into their cart again, as far as it is still sold and the cart takes it; of what lies
 * there already, the larger number.
 *
 * Repeatable: the same key returns the first answer, and another one adds nothing.
 * @throws Refused Invalid (no such order of the caller's)
 */
export const orderReorder = verb<Context, OrderStepInput, Reordered, Prepared>("orderReorder", async (tx, { context: { caller }, order, again }) => {
  if (!order) throw noOrder();
  const cart = await ownCartLock(tx, caller);
  const variants = new Set<Id<"var">>(cart.lines.map(({ variantId }) => variantId));
  const sellers = new Set(cart.lines.map(({ sellerId }) => sellerId)).add(order.sellerId);
  const fitting = sellers.size > cartSellersMax ? [] : again.filter(({ offer: { variantId } }) => variants.has(variantId) || variants.size < cartLinesMax && variants.add(variantId));
  if (fitting.length === 0) return { cart, order };
  await tx.run(
    `insert into commerce.cart_line (id, cart_id, variant_id, listing_id, seller_id, quantity, seen_unit_minor, seen_currency)
     select l.id, $1, l.variant_id, l.listing_id, $2, l.quantity, l.unit_minor, l.currency
       from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::bigint[], $8::text[]) as l (id, variant_id, listing_id, quantity, unit_minor, currency)
         on conflict (cart_id, variant_id) do update
        set quantity = greatest(cart_line.quantity, excluded.quantity)`,
    [uuidOf(cart.id), uuidOf(order.sellerId), fitting.map(() => uuidOf(newId("cln"))), fitting.map(({ offer }) => uuidOf(offer.variantId)), fitting.map(({ offer }) => uuidOf(offer.listingId)),
      fitting.map(({ line }) => line.ordered), fitting.map(({ line, offer }) => String(unitMinorFor(offer, line.ordered))), fitting.map(({ offer }) => offer.currency)]);
  return { cart: await cartTouch(tx, cart), order };
}, { prepare, references: ({ cart, order }) => ({ cart: cart.id, order: order.id }) });
