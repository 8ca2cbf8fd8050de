/** What can be made to go wrong with a request. */
export const requestFaults = ["error_before_commit", "error_after_commit", "cut_after_commit", "slow_before", "slow_after", "rate_limit"] as const;
/** What can be made to go wrong with the delivery of an event. */
export const webhookFaults = ["duplicate", "reorder", "delay", "drop"] as const;

export type RequestFault = (typeof requestFaults)[number];
export type WebhookFault = (typeof webhookFaults)[number];

/** One line of the menu, as it is set and read over the control address. */
export interface FaultRule {
  readonly kind: RequestFault | WebhookFault;
  /** An operation such as `refunds.create`, an event's type, or `*`; `payment_intents.*` is all of a resource. */
  readonly on: string;
  /** From 0 to 1; each chance is drawn from the seed. */
  readonly probability: number;
  /** How often it happens at most; without it, for as long as the rule stands. */
  readonly count?: number;
  readonly seed: number;
  /** For the slow, the delayed and the reordered: how long, at most. */
  readonly ms: number;
  /** For duplicates: how many more. */
  readonly times: number;
}
