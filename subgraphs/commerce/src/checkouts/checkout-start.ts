import { unauthenticated } from "@souk/shared/errors";
import { exactJson } from "@souk/shared/exact-json";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidInput, invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { publish } from "@souk/schema/events";
import { ownCartLock } from "../carts/cart-lock.ts";
import { cartLinesMax } from "../carts/cart-tables.ts";
import type { Context } from "../context.ts";
import { checkoutLines } from "./checkout-lines.ts";
import { checkoutQuote } from "./checkout-quote.ts";
import { checkouts, offerMinutes, type Checkout } from "./checkout-tables.ts";

/** The mutation's `CheckoutStartInput`. */
export interface CheckoutStartInput { readonly lineIds?: readonly Id<"cln">[] | null; readonly idempotencyKey: string }

/**
 * Begins a checkout of the caller's cart, or of some of its lines, at the prices of this moment. Nothing is held back yet.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError UNAUTHENTICATED for a guest: whoever buys has an account
 * @throws Refused Required (an empty cart), Invalid (a line of another cart), and for each line ListingUnavailable, SellerUnavailable; PurchaseLimit, CurrencyMixed
 */
export const checkoutStart = verb("checkoutStart", async (tx, { caller }: Context, { lineIds }: CheckoutStartInput): Promise<Checkout> => {
  if (!caller.userId) throw unauthenticated();
  const cart = await ownCartLock(tx, caller);
  const strangers = (lineIds ?? []).filter((id) => !cart.lines.some((line) => line.id === id));
  if (strangers.length > 0) throw invalidInput(...strangers.map((id) => invalid(["input", "lineIds", id], "There is no such line in your cart.")));
  const chosen = lineIds ? cart.lines.filter(({ id }) => lineIds.includes(id)) : cart.lines;
  if (chosen.length === 0) throw new Refused(invalid(["input", "lineIds"], "There is nothing in it.", "REQUIRED"));

  const { lines, currency } = await checkoutLines(tx, caller, chosen);
  const draft = { buyerId: caller.userId, currency, lines, country: null, region: null, postalCode: null, deliveries: {}, codes: [] };
  const quote = await checkoutQuote(tx, draft);
  const id = newId("chk");
  const [begun] = await tx.read(checkouts,
    `insert into commerce.checkout as k (id, buyer_id, cart_id, currency, total_minor, lines, quote, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + make_interval(mins => ${offerMinutes}))
     returning ${checkouts.select("k")}`,
    [uuidOf(id), uuidOf(caller.userId), uuidOf(cart.id), currency, String(quote.priced.totals.totalMinor), exactJson(lines), exactJson(quote)]);
  await publish(tx, "checkout.started", { checkoutId: id, buyerId: caller.userId });
  return begun!;
}, { input: z.object({ lineIds: z.array(z.string()).max(cartLinesMax, `At most ${cartLinesMax} lines.`).nullish() }) });
