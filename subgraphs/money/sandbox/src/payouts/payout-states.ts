import type Stripe from "stripe";
import { invalidRequest } from "../wire/errors.ts";

/** Where a payout stands, and where it can go from there. One that was paid can still come back. */
export const payoutStates = {
  pending: ["in_transit", "canceled", "failed"],
  in_transit: ["paid", "failed"],
  paid: ["failed"],
  failed: [],
  canceled: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type PayoutState = keyof typeof payoutStates;

/** Whether a payout can go there from where it stands. */
export const canGo = ({ status }: Pick<Stripe.Payout, "status">, to: PayoutState): boolean =>
  (payoutStates[status as PayoutState] as readonly PayoutState[]).includes(to);

/** @throws ApiError if a payout cannot go there */
export function payoutGoes(payout: Stripe.Payout, to: PayoutState): void {
  if (!canGo(payout, to)) throw invalidRequest(`This payout cannot become ${to} because it is ${payout.status}.`, { code: "payout_unexpected_state" });
}
