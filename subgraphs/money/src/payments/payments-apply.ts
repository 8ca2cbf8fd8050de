import { post } from "@souk/ledger/post";
import { assert } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { roundsBy } from "@souk/shared/rounds";
import type { Secrets } from "@souk/shared/secrets";
import { publish } from "@souk/schema/events";
import { balancesNew, balancesWrite, feeJournals } from "../balance/balances-seen.ts";
import { holdFunded } from "../holds/hold-facts.ts";
import { fundedOf, holdsOfGroups, holdsWrite, type NewHold } from "../holds/holds-new.ts";
import type { ChargeSeen } from "../provider/intent-seen.ts";
import { clientSecretSeal } from "../provider/client-secret.ts";
import { callEndOf } from "../provider/news.ts";
import { point } from "../provider/points.ts";
import { callsBegin, callsEnd } from "../provider/provider-calls.ts";
import { strayRefundsBegin } from "../refunds/stray-refunds.ts";
import { lookInSeconds } from "./payment-looks.ts";
import { capturedJournal, strayJournal } from "./payment-journals.ts";
import { isFinal, paymentMachine } from "./payment-states.ts";
import { paymentStep, type PaymentSeen, type PaymentStep } from "./payment-step.ts";
import type { Payment } from "./payment-tables.ts";
import { paymentsLock } from "./payments-lock.ts";
import { attemptsWrite, paymentsMove, type PaymentMove } from "./payments-write.ts";

/** A locked payment, what was learned of it, and what follows. */
interface Learned { readonly seen: PaymentSeen; readonly payment: Payment; readonly step: PaymentStep }

/**
 * Applies what was learned of payments, whoever asked the provider: the answer to a call, a webhook's worker, a look. A
 * captured payment fills the holds of its orders; the journal, the state and the events are one commit. Set-based: a
 * constant number of statements for any number of payments. Repeatable: what is known already changes nothing.
 *
 * @returns the payments as they are then, in the order given; undefined for one that does not exist
 */
export async function paymentsApply(tx: Tx, secrets: Secrets, all: readonly PaymentSeen[]): Promise<(Payment | undefined)[]> {
  const standing = new Map<Id<"pay">, Payment>((await paymentsLock(tx, [...new Set(all.map(({ paymentId }) => paymentId))])).map((payment) => [payment.id, payment]));
  for (const round of roundsBy(all, ({ paymentId }) => paymentId)) {
    const learned = round.flatMap((seen): Learned[] => {
      const payment = standing.get(seen.paymentId);
      return payment ? [{ seen, payment, step: paymentStep(payment, seen) }] : [];
    });
    for (const payment of await learn(tx, secrets, learned)) standing.set(payment.id, payment);
  }
  return all.map(({ paymentId }) => standing.get(paymentId));
}

async function learn(tx: Tx, secrets: Secrets, learned: readonly Learned[]): Promise<Payment[]> {
  const captured = learned.filter(({ step }) => step === "capture");
  const strays = learned.flatMap((one) => (one.step === "STRAY" && one.seen.news.kind === "seen" ? [{ payment: one.payment, charge: chargeOf(one)!, currency: one.seen.news.object.currency }] : []));
  const holds = await holdsOfGroups(tx, new Map(captured.map(({ payment }) => [payment.orderGroupId, payment.id])));
  const balances = await balancesNew(tx, learned.map((one) => chargeOf(one)?.balance ?? null));
  const journals = [
    ...captured.map((one) => capturedJournal(one.payment, captureOf(one, holds), holds.filter(({ paymentId }) => paymentId === one.payment.id))),
    ...strays.map(({ payment, charge, currency }) => strayJournal(payment, charge, currency)),
    ...feeJournals(balances.filter(({ sourceRef }) => isBooked(sourceRef, learned))),
  ];
  for (const outcome of await post(tx, journals)) if ("refused" in outcome) throw outcome.refused;      // no account here has a floor: a refusal is a bug

  if (captured.length > 0) point("capture:posted");
  const moved = await paymentsMove(tx, learned.flatMap((one) => moveOf(secrets, one)));
  await attemptsWrite(tx, learned.flatMap((one) => { const charge = chargeOf(one); return charge ? [{ paymentId: one.payment.id, charge }] : []; }));
  await holdsWrite(tx, holds);
  await balancesWrite(tx, balances.filter(({ sourceRef }) => isBooked(sourceRef, learned)));
  await callsEnd(tx, learned.flatMap(({ seen }) => callEndOf(seen, seen.news.kind === "seen" ? seen.news.object.decline : null)));
  const now = new Map<Id<"pay">, Payment>([...learned.map(({ payment }) => payment), ...moved].map((payment) => [payment.id, payment]));
  await cancelsBegin(tx, [...now.values()]);
  await strayRefundsBegin(tx, strays);
  await tell(tx, learned, now, holds);
  if (captured.length > 0) point("capture:written");
  return [...now.values()];
}

/** Gives up at the provider what was given up here, unless something else is under way there. */
export const cancelsBegin = (tx: Tx, standing: readonly Payment[]) => callsBegin(tx, standing
  .filter(({ state, cancelAskedAt, providerRef }) => cancelAskedAt !== null && providerRef !== null && !isFinal(state))
  .map(({ id, providerRef }) => ({ objectId: id, purpose: "payment.cancel", params: { ref: providerRef } })));

const chargeOf = ({ seen: { news } }: Learned): ChargeSeen | null => (news.kind === "seen" ? news.object.charge : null);

/** The charge that captured a payment; it is of exactly what was to be paid, and the holds are too. */
function captureOf({ payment, seen: { news } }: Learned, holds: readonly NewHold[]): ChargeSeen {
  assert(news.kind === "seen" && news.object.charge?.outcome === "SUCCEEDED", "a payment is captured by a charge that came through");
  const { charge } = news.object;
  const paid = holds.filter(({ paymentId }) => paymentId === payment.id).reduce((sum, { parts }) => sum + fundedOf(parts).paidMinor, 0n);
  assert(charge.amountMinor === payment.amountMinor && paid === payment.amountMinor, "what was captured is what was to be paid");
  return charge;
}

/** True for an entry of the provider's balance whose charge is in the books, or is coming into them now. */
const isBooked = (sourceRef: string, learned: readonly Learned[]): boolean => learned.some((one) => {
  const charge = chargeOf(one);
  return charge?.ref === sourceRef && charge.outcome === "SUCCEEDED";
});

/** What becomes of a payment's row; nothing where nothing is new. */
function moveOf(secrets: Secrets, one: Learned): PaymentMove[] {
  const { payment, seen: { news }, step } = one;
  const intent = news.kind === "seen" ? news.object : null;
  if (intent && payment.providerRef !== null && intent.ref !== payment.providerRef) return [];      // another object's matters are not this payment's
  const command = step === "STRAY" ? null : step;
  const to = command === null ? payment.state : next(paymentMachine, command, payment.state);
  const decline = news.kind === "refused" ? { code: news.code, message: news.message } : intent?.status === "OPEN" ? intent.decline : to === "CREATED" ? payment.decline : null;
  const isLearned = intent !== null && payment.providerRef === null;
  const isSettledNow = to === "CAPTURED" && payment.lookAt !== null && intent?.charge?.balance != null;
  if (command === null && !isLearned && !isSettledNow && JSON.stringify(decline) === JSON.stringify(payment.decline)) return [];
  return [{
    payment, command, to, reason: decline?.code ?? (news.kind === "lost" ? "no answer" : null), providerRef: intent?.ref ?? payment.providerRef,
    clientSecret: intent?.clientSecret && payment.clientSecret === null ? clientSecretSeal(secrets, payment.id, intent.clientSecret) : payment.clientSecret,
    chargeRef: to === "CAPTURED" ? payment.chargeRef ?? intent?.charge?.ref ?? null : null,
    nextAction: to === "REQUIRES_ACTION" ? intent?.nextAction ?? payment.nextAction : null, decline: isFinal(to) && to !== "FAILED" ? null : decline,
    lookInSeconds: lookInSeconds(to, intent?.charge?.balance != null),
  }];
}

/** What happened, for those who follow. */
async function tell(tx: Tx, learned: readonly Learned[], now: ReadonlyMap<Id<"pay">, Payment>, holds: readonly NewHold[]): Promise<void> {
  const fact = ({ payment: { id, orderGroupId, amountMinor, currency, state } }: Learned) => {
    const to = now.get(id)!.state;
    return { orderGroupId, paymentId: id, amountMinor: String(amountMinor), currency, ...(to === state ? {} : { from: state, to }) };
  };
  const versionOf = ({ paymentId }: { readonly paymentId: string }) => now.get(paymentId as Id<"pay">)!.version;
  const by = (...steps: readonly PaymentStep[]) => learned.filter(({ step }) => steps.includes(step));
  await publish(tx, "payment.captured", by("capture").map(fact), versionOf);
  await publish(tx, "hold.funded", holds.map((hold) => holdFunded(hold, fundedOf(hold.parts))), () => 1);
  await publish(tx, "payment.actionRequired", by("askAction").map(fact), versionOf);
  await publish(tx, "payment.processing", by("wait").map(fact), versionOf);
  await publish(tx, "payment.cancelled", by("cancel").map(fact), versionOf);
  const failed = learned.filter((one) => one.step === "fail" || isDeclinedAnew(one));
  await publish(tx, "payment.failed", failed.map((one) => ({ ...fact(one), reason: now.get(one.payment.id)!.decline?.code ?? "declined", isFinal: one.step === "fail" })), versionOf);
}

/** True where an attempt failed of which nothing was said yet; the payment is open for another. */
const isDeclinedAnew = ({ payment, seen: { news }, step }: Learned): boolean => {
  if (step !== "open" && (step !== null || payment.state !== "CREATED")) return false;
  return news.kind === "refused" || (news.kind === "seen" && news.object.decline !== null && (step === "open" || JSON.stringify(news.object.decline) !== JSON.stringify(payment.decline)));
};
