/** Whose events an endpoint hears, in the words of Stripe's event destinations. */
export type EventsFrom = "self" | "other_accounts";

/** An address that events are sent to from the start. */
export interface EndpointSettings {
  readonly url: string;
  /** Signs what is sent: `whsec_…`. */
  readonly secret: string;
  /** `snapshot` sends v1 events, `thin` notifications of v2. */
  readonly payload: "snapshot" | "thin";
  /** Types, or `*`; `v2.*` is all that v2 alone tells. */
  readonly events: readonly string[];
  /** Both if left out: events of connected accounts come to the same address. */
  readonly eventsFrom?: readonly EventsFrom[];
}

/** What the provider takes of a charge. */
export interface FeeSettings {
  /** Hundredths of a percent. */
  readonly bps: number;
  /** Minor units for each charge, by currency. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Minor units for each charge in a currency that is not named. */
  readonly fixedElse: number;
  /** Minor units for each dispute. */
  readonly dispute: number;
}

/** Everything that can be chosen about a sandbox. */
export interface Settings {
  readonly secretKey: string;
  readonly livemode: boolean;
  readonly fee: FeeSettings;
  /** Whole days until money that came in is available, counted from midnight as Stripe does. */
  readonly pendingDays: number;
  /** How long a bank debit is processing. */
  readonly processingMs: number;
  /** How long after a charge its balance transaction appears when captured asynchronously. */
  readonly settleMs: number;
  /** How long a refund is pending that will come through, or seems to have come through that will fail. */
  readonly refundMs: number;
  /** How long a payout waits before it is sent to the bank: so long it can be cancelled. An instant one waits for nothing. */
  readonly payoutPendingMs: number;
  /** How long it is on its way. */
  readonly payoutTransitMs: number;
  /** How long after it was paid a payout comes back whose bank sends it back. */
  readonly payoutReturnMs: number;
  /** The number of the platform's own bank account: see banks/test-banks.ts. */
  readonly platformBank: string;
  /** How long after an account link was made its onboarding completes by itself, for demonstrations; null waits for a person. */
  readonly onboardingMs: number | null;
  /** Waits before each further attempt to deliver an event, in real time. */
  readonly retryMs: readonly number[];
  /** How long a receiver may take to answer. */
  readonly deliveryTimeoutMs: number;
  /** Deliveries in flight at once. */
  readonly deliveriesMax: number;
  readonly poolSize: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What holds where nothing else is said: Stripe's standard price of 2.9 % and 30 cents, two days, its schedule of attempts cut to a day. */
export const standard: Omit<Settings, "secretKey" | "livemode"> = {
  fee: { bps: 290, fixed: { usd: 30, eur: 30, gbp: 30 }, fixedElse: 30, dispute: 1_500 },
  pendingDays: 2,
  processingMs: 1_000,
  settleMs: 0,
  refundMs: 1_000,
  payoutPendingMs: 1_000,
  payoutTransitMs: 2_000,
  payoutReturnMs: 2_000,
  platformBank: "000123456789",
  onboardingMs: null,
  retryMs: [1_000, 5_000, 30_000, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 5 * hourMs, 10 * hourMs],
  deliveryTimeoutMs: 10_000,
  deliveriesMax: 32,
  poolSize: 16,
};
