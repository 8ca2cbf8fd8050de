import type Stripe from "stripe";
import { invalidRequest } from "../wire/errors.ts";

/** What can be done to a dispute, and where it must stand. */
const takes = {
  update: ["needs_response", "warning_needs_response"],
  close: ["needs_response"],
  settle: ["needs_response", "under_review", "warning_needs_response", "warning_under_review"],
  escalate: ["warning_needs_response", "warning_under_review"],
} as const satisfies Record<string, readonly Stripe.Dispute.Status[]>;

/** True where it can be done. */
export const disputeCan = (command: keyof typeof takes, { status }: Stripe.Dispute): boolean => (takes[command] as readonly string[]).includes(status);

/** @throws ApiError 400 where it cannot */
export function disputeTakes(command: keyof typeof takes, dispute: Stripe.Dispute): void {
  if (!disputeCan(command, dispute)) throw invalidRequest(`This dispute's status is ${dispute.status}: it cannot be ${command === "close" ? "closed" : `${command}d`} any more.`);
}

/** An inquiry asks and takes nothing. */
export const isInquiry = ({ status }: Stripe.Dispute): boolean => status.startsWith("warning_");

/** Of a charge's disputes, what is taken of it and not given back. */
export const disputedAmount = (disputes: readonly Stripe.Dispute[]): number =>
  disputes.filter((dispute) => !isInquiry(dispute) && dispute.status !== "won" && dispute.status !== "prevented").reduce((sum, { amount }) => sum + amount, 0);
