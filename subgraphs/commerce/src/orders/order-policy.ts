import type { PricingRounding, ResiduePolicy } from "../pricing/pricing-input.ts";
import type { OrderPolicy } from "./order-tables.ts";

/** How amounts become whole and who gains what is left over; copied onto each order. */
export const pricingPolicy: { readonly rounding: PricingRounding; readonly residue: ResiduePolicy } = { rounding: "HALF_UP", residue: "EARLIEST" };

const days = 24;

/** What holds for an order sold now; copied onto it, so that a change counts for later ones. */
export const orderPolicy: OrderPolicy = {
  ...pricingPolicy,
  isAcceptedAtOnce: true,
  acceptWithinHours: 48,        // a weekend; its buyer's money waits meanwhile
  shipWithinHours: 14 * days,
  deliveredAfterHours: 14 * days,
  completedAfterHours: 14 * days,
  closedAfterHours: 30 * days,
};

/** Work is done when it is done: a project of some weeks is not late. Its money is not held longer than this either. */
export const workPolicy: OrderPolicy = { ...orderPolicy, shipWithinHours: 90 * days };

/** Downloads are there at once, and are tried out sooner than parcels. */
export const digitalPolicy: OrderPolicy = { ...orderPolicy, completedAfterHours: 7 * days };
