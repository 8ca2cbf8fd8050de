import type { NewJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import { assert } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { roundsBy } from "@souk/shared/rounds";
import { publish } from "@souk/schema/events";
import { balancesWrite } from "../balance/balances-seen.ts";
import { holdsLock, type HeldOrder } from "../holds/holds-lock.ts";
import { isFinal } from "../payments/payment-states.ts";
import type { Payment } from "../payments/payment-tables.ts";
import { paymentsLock } from "../payments/payments-lock.ts";
import type { DisputeSeen } from "../provider/dispute-seen.ts";
import { lookWaitsSeconds } from "../provider/looks.ts";
import { callEndOf } from "../provider/news.ts";
import { point } from "../provider/points.ts";
import { callsEnd } from "../provider/provider-calls.ts";
import { chargebackAllocated } from "./chargeback-allocation.ts";
import { chargebackFact } from "./chargeback-facts.ts";
import { lostJournals, openedJournal, reinstatedJournals, withdrawnJournals } from "./chargeback-journals.ts";
import { chargebackMachine, isDecided, type ChargebackCommand } from "./chargeback-states.ts";
import { chargebackStep, type ChargebackLearned } from "./chargeback-step.ts";
import type { Chargeback, ChargebackShare } from "./chargeback-tables.ts";
import { chargebacksHold, type ShareMove } from "./chargebacks-hold.ts";
import { chargebackSharesRead, chargebacksLock } from "./chargebacks-lock.ts";
import { chargebacksInsert, chargebacksMove, paymentsRecount, sharesWrite, type ChargebackMove } from "./chargebacks-write.ts";

/** A locked chargeback, what was learned of it, and what follows. */
interface Stepped {
  readonly learned: ChargebackLearned;
  readonly chargeback: Chargeback;
  readonly dispute: DisputeSeen | null;
  readonly command: ChargebackCommand | null;
  /** Facts that are new: it was taken of its orders, the provider has taken it, and given it back. */
  readonly isTaken: boolean;
  readonly isWithdrawn: boolean;
  readonly isReinstated: boolean;
  readonly shares: readonly ChargebackShare[];
}
type Held = ReadonlyMap<Id<"ord">, HeldOrder>;

/**
 * Applies what was learned of chargebacks, whoever asked the provider. Whatever is new of taken, withdrawn, given back and
 * lost is posted, in this order and each once, however late and in whatever order it was heard of. Locks payments, holds,
 * chargebacks. Set-based. Repeatable: what is known already changes nothing.
 */
export async function chargebacksApply(tx: Tx, all: readonly ChargebackLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ paymentId }) => paymentId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly ChargebackLearned[]): Promise<void> {
  const payments = new Map((await paymentsLock(tx, all.map(({ paymentId }) => paymentId))).map((payment) => [payment.id, payment]));
  const orders = await tx.rows<{ order_id: string }>("select order_id from money.hold where payment_id = any($1::uuid[])", [[...payments.keys()].map(uuidOf)]);
  const held = await holdsLock(tx, orders.map(({ order_id: id }) => idOf("ord", id)));
  const fresh = await chargebacksInsert(tx, all.flatMap(({ paymentId, news }) => (news.kind === "seen" ? [{ payment: payments.get(paymentId)!, dispute: news.object }] : [])));
  const rows = new Map((await chargebacksLock(tx, all.map(({ ref }) => ref))).map((chargeback) => [chargeback.providerRef, chargeback]));
  const known = await chargebackSharesRead(tx, [...rows.values()].filter(({ takenAt }) => takenAt !== null).map(({ id }) => id));
  const stepped = all.flatMap((learned): Stepped[] => {
    const chargeback = rows.get(learned.ref);
    return chargeback ? [stepOf(learned, chargeback, payments.get(learned.paymentId)!, known.get(chargeback.id), held)] : [];
  });

  const journals = stepped.flatMap((one) => journalsOf(one, held));
  for (const outcome of await post(tx, journals)) if ("refused" in outcome) throw outcome.refused;      // no account here has a floor beyond what is locked: a refusal is a bug
  if (journals.length > 0) point("chargeback:posted");
  await balancesWrite(tx, stepped.flatMap(({ dispute, isWithdrawn, isReinstated }) => [...(isWithdrawn ? [dispute!.withdrawn!] : []), ...(isReinstated ? [dispute!.reinstated!] : [])]));
  await sharesWrite(tx, new Map(stepped.filter(({ isTaken }) => isTaken).map(({ chargeback, shares }) => [chargeback.id, shares])));
  const moved = await chargebacksMove(tx, stepped.flatMap((one) => moveOf(one, fresh.has(one.learned.ref))));
  await callsEnd(tx, stepped.flatMap(({ learned }) => callEndOf(learned)));
  await holdsFollow(tx, stepped, held);
  await paymentsRecount(tx, [...payments.keys()]);
  await tell(tx, moved, stepped, fresh);
  if (journals.length > 0) point("chargeback:written");
}

function stepOf(learned: ChargebackLearned, chargeback: Chargeback, payment: Payment, known: readonly ChargebackShare[] | undefined, held: Held): Stepped {
  const dispute = learned.news.kind === "seen" ? learned.news.object : null;
  const command = chargebackStep(chargeback, learned.news);
  const isTaken = dispute !== null && !dispute.isInquiry && chargeback.takenAt === null;
  assert(!isTaken || payment.chargeRef !== null || isFinal(payment.state), "what is charged back was captured before");
  const ofPayment = [...held.values()].filter(({ hold }) => hold.paymentId === payment.id);
  const shares = known ?? (isTaken && payment.chargeRef === chargeback.chargeRef ? chargebackAllocated(chargeback.amountMinor, ofPayment) : []);
  return {
    learned, chargeback, dispute, command, isTaken, shares,
    isWithdrawn: (isTaken || chargeback.takenAt !== null) && chargeback.withdrawnAt === null && dispute?.withdrawn != null, isReinstated: chargeback.reinstatedAt === null && dispute?.reinstated != null,
  };
}

const journalsOf = ({ chargeback, dispute, command, isTaken, isWithdrawn, isReinstated, shares }: Stepped, held: Held): NewJournal[] => [
  ...(isTaken ? openedJournal(chargeback, shares) : []),
  ...(isWithdrawn ? withdrawnJournals(chargeback, dispute!.withdrawn!) : []),
  ...(isReinstated ? reinstatedJournals(chargeback, shares, dispute!.reinstated!) : []),
  ...(isLostForGood({ chargeback, command, isReinstated }) ? lostJournals(chargeback, shares, held) : []),
];

/** Lost, and not given back all the same. */
const isLostForGood = ({ chargeback, command, isReinstated }: Pick<Stepped, "chargeback" | "command" | "isReinstated">): boolean =>
  command === "lose" && chargeback.reinstatedAt === null && !isReinstated;

/** What becomes of a chargeback's row; nothing where nothing is new. */
function moveOf({ chargeback, dispute, command, isTaken, isWithdrawn, isReinstated, learned: { news } }: Stepped, isFresh: boolean): ChargebackMove[] {
  const to = command === null ? chargeback.state : next(chargebackMachine, command, chargeback.state);
  const isAnswered = dispute?.isAnswered === true && chargeback.answeredAt === null;
  const isDueAnew = dispute?.evidenceDueBy != null && dispute.evidenceDueBy.getTime() !== chargeback.evidenceDueBy?.getTime();
  const isEscalated = chargeback.isInquiry && dispute?.isInquiry === false;
  if (command === null && !isFresh && !isTaken && !isWithdrawn && !isReinstated && !isAnswered && !isDueAnew && !isEscalated) return [];
  const isBooked = (chargeback.takenAt === null && !isTaken) || (to === "WON" ? chargeback.reinstatedAt !== null || isReinstated : chargeback.withdrawnAt !== null || isWithdrawn);
  return [{
    chargeback, command, to, reason: news.kind === "refused" ? news.message : null, lookInSeconds: isDecided(to) && isBooked ? null : lookWaitsSeconds[0]!,
    ...(dispute ? { seen: {
      isInquiry: dispute.isInquiry, evidenceDueBy: dispute.evidenceDueBy, isAnswered, isTaken, isWithdrawn, isReinstated,
      feeBy: (isWithdrawn ? dispute.withdrawn!.feeMinor : 0n) + (isReinstated ? dispute.reinstated!.feeMinor : 0n),
    } } : {}),
  }];
}

/** What was taken has left its holds; what ended comes back to them, or has left for good. */
async function holdsFollow(tx: Tx, stepped: readonly Stepped[], held: Held): Promise<void> {
  const taken = stepped.filter(({ isTaken }) => isTaken);
  await chargebacksHold(tx, taken.flatMap(({ shares }) => shares.map((share): ShareMove => ({ share, act: "take" }))), held);
  const ended = stepped.flatMap(({ chargeback, command, isReinstated, shares }) => {
    const act = isReinstated ? "return" as const : isLostForGood({ chargeback, command, isReinstated }) ? (chargeback.borneBy === "PLATFORM" ? "bear" as const : "lose" as const) : null;
    return act === null ? [] : shares.map((share): ShareMove => ({ share, act }));
  });
  if (ended.length > 0) await chargebacksHold(tx, ended, taken.length > 0 ? await holdsLock(tx, [...held.keys()]) : held);
}

/** What happened, for those who follow. */
async function tell(tx: Tx, moved: readonly Chargeback[], stepped: readonly Stepped[], fresh: ReadonlySet<string>): Promise<void> {
  const of = new Map(stepped.map((one) => [one.chargeback.id, one]));
  const versionOf = ({ chargebackId }: { readonly chargebackId: string }) => moved.find(({ id }) => id === chargebackId)!.version;
  const facts = (which: readonly Chargeback[]) => which.map((chargeback) => chargebackFact(chargeback, of.get(chargeback.id)!.shares));
  const by = (command: ChargebackCommand) => moved.filter(({ id }) => of.get(id)!.command === command);
  await publish(tx, "chargeback.opened", facts(moved.filter(({ providerRef }) => fresh.has(providerRef))), versionOf);
  await publish(tx, "chargeback.updated", facts(moved.filter(({ id, providerRef }) => !fresh.has(providerRef) && !["win", "lose"].includes(of.get(id)!.command ?? ""))), versionOf);
  await publish(tx, "chargeback.won", facts(by("win")), versionOf);
  await publish(tx, "chargeback.lost", facts(by("lose")), versionOf);
}
