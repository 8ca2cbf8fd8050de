import type { Outcome } from "@souk/shared/batcher";
import type { Id } from "@souk/shared/ids";
import { invalid, Refused, staleVersion, type UserError } from "@souk/shared/refusals";
import { batchedVerb, type BatchedCall } from "@souk/shared/verb-batched";
import type { Context } from "../context.ts";
import type { OrderGroup } from "../orders/order-tables.ts";
import { checkoutsSell, type Completed } from "./checkouts-sell.ts";
import { checkoutsLock, mayStep } from "./checkout-lock.ts";
import type { Checkout } from "./checkout-tables.ts";

/** The mutation's `id` and `CheckoutCompleteInput`. */
export interface CheckoutCompleteInput { readonly id: Id<"chk">; readonly expectedVersion: number; readonly idempotencyKey: string }

/** Its payload: the first answer names the group, a replay has read it again. */
export interface CompletedAnswer {
  readonly checkout?: Checkout | null;
  readonly orderGroupId?: Id<"ogr">;
  readonly orderGroup?: OrderGroup | null;
  readonly userErrors: readonly UserError[];
}

type Call = BatchedCall<Context, CheckoutCompleteInput>;

/**
 * Buys what a checkout shows: takes the stock and the uses of its codes, and makes one order for each seller under one
 * group that is to be paid within minutes. Everything is as the buyer saw it, or nothing is bought.
 *
 * A batched flow: the buyers of one thing do not wait for each other one by one, they are served together.
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such checkout), InvalidTransition, CheckoutExpired, StaleVersion (the checkout changed since it was shown),
 *   Required (address, delivery), and for each line ListingUnavailable, SellerUnavailable, PriceChanged, InsufficientStock; PurchaseLimit, CouponRefused, DiscountChanged
 */
export const checkoutComplete = batchedVerb<Context, CheckoutCompleteInput, Completed>("checkoutComplete", async (tx, calls) => {
  const checkouts = new Map((await checkoutsLock(tx, [...new Set(calls.map(({ input }) => input.id))])).map((checkout) => [checkout.id, checkout]));
  const outcomes = new Map<Call, Outcome<Completed>>();
  const ready: { readonly call: Call; readonly checkout: Checkout }[] = [];
  for (const call of calls) {
    const { input: { id, expectedVersion }, context: { caller } } = call;
    try {
      const checkout = mayStep(checkouts.get(id), caller);
      if (checkout.version !== expectedVersion) throw staleVersion(checkout.version);
      lacksNothing(checkout);
      if (ready.some((other) => other.checkout.id === id)) throw staleVersion(checkout.version + 1);      // twice in one batch, under two keys
      ready.push({ call, checkout });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      outcomes.set(call, { refused: error });
    }
  }
  const sold = await checkoutsSell(tx, ready.map(({ call, checkout }) => ({ checkout, origin: call.origin, caller: call.context.caller })));
  ready.forEach(({ call }, at) => outcomes.set(call, sold[at]!));
  return calls.map((call) => outcomes.get(call)!);
}, {
  references: ({ checkout, orderGroupId }) => ({ checkout: checkout.id, orderGroup: orderGroupId }),
  batchMax: 32,              // some 25 ms of work, for which a hot item's row is held
  waitingMax: 2_000,         // some ten seconds of work: who comes later hears so at once
  batchTimeoutMs: 8_000,     // inside what a client waits
  lanes: 2,                  // while one commits, the next is at work
});

/** @throws Refused REQUIRED for what must be said first */
function lacksNothing({ quote: { lacks, deliveries } }: Checkout): void {
  const faults = lacks.flatMap((lack) => (lack === "ADDRESS"
    ? [invalid(["address"], "Say where to.", "REQUIRED")]
    : deliveries.filter(({ chosen }) => chosen === null).map(({ sellerId }) => invalid(["deliveries", sellerId], "This cannot be delivered there.", "REQUIRED"))));
  if (faults.length > 0) throw new Refused(faults, { isBadInput: true });
}

