/** What something that the provider tells is about, as far as anybody here needs it. */
export type ProviderEventKind = "payment" | "refund" | "balance" | "setup" | "method" | "dispute" | "payout" | "account";

/** The types that somebody needs. What a type says is never believed: it says what to ask for. */
const kinds: Readonly<Record<string, ProviderEventKind>> = {
  "payment_intent.succeeded": "payment", "payment_intent.processing": "payment", "payment_intent.requires_action": "payment",
  "payment_intent.payment_failed": "payment", "payment_intent.canceled": "payment",
  "charge.succeeded": "payment", "charge.captured": "payment", "charge.failed": "payment",
  "charge.updated": "payment",                 // its entry of the balance is there
  "refund.created": "refund", "refund.updated": "refund", "refund.failed": "refund", "charge.refund.updated": "refund",
  "charge.dispute.created": "dispute", "charge.dispute.updated": "dispute", "charge.dispute.funds_withdrawn": "dispute", "charge.dispute.funds_reinstated": "dispute", "charge.dispute.closed": "dispute",
  "balance.available": "balance",
  "setup_intent.succeeded": "setup", "setup_intent.requires_action": "setup", "setup_intent.setup_failed": "setup", "setup_intent.canceled": "setup",
  "payment_method.attached": "method", "payment_method.updated": "method", "payment_method.automatically_updated": "method", "payment_method.detached": "method",
  "payout.created": "payout", "payout.updated": "payout", "payout.paid": "payout", "payout.failed": "payout", "payout.canceled": "payout",
  "v2.core.account.updated": "account", "v2.core.account.closed": "account", "v2.core.account[requirements].updated": "account",
  "v2.core.account[configuration.recipient].capability_status_updated": "account",
};

/** What a type is about; null where nobody needs it. */
export const providerEventKind = (type: string): ProviderEventKind | null => (Object.hasOwn(kinds, type) ? kinds[type]! : null);

/** What this reads of a payload: which object it is of, and nothing of how that stands. */
interface Told { readonly id?: unknown; readonly payment_intent?: unknown }

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** What is asked for when this was told: of a charge its payment, else the object itself; null for what has no id, as the balance. */
export function objectRefOf(object: Told): string | null {
  if (isText(object.payment_intent) && isText(object.id) && object.id.startsWith("ch_")) return object.payment_intent;
  return isText(object.id) ? object.id : null;
}
