import { post } from "@souk/ledger/post";
import type { NewJournal } from "@souk/ledger/journal";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { publish } from "@souk/schema/events";
import { balancesNew, balancesWrite, feeJournals } from "../balance/balances-seen.ts";
import type { Hold } from "../holds/hold-tables.ts";
import { holdsLock, type HeldOrder } from "../holds/holds-lock.ts";
import { holdsMove, partMoved, partsWrite } from "../holds/holds-write.ts";
import { sharesSum } from "../holds/shares.ts";
import { paymentsLock } from "../payments/payments-lock.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { point } from "../provider/points.ts";
import { callsEnd, type CallEnd } from "../provider/provider-calls.ts";
import { refundFact } from "./refund-facts.ts";
import { borneJournal, bouncedJournal, refundKey, refundedJournal, strayRefundJournal } from "./refund-journals.ts";
import { refundMachine, type RefundCommand } from "./refund-states.ts";
import { refundStep, type RefundLearned } from "./refund-step.ts";
import type { Refund, RefundPart } from "./refund-tables.ts";
import { heldShares, refundPartsRead, refundsLock, releasedShares } from "./refunds-lock.ts";
import { refundsMove } from "./refunds-write.ts";

/** A locked refund, what was learned of it, and what follows. */
interface Stepped { readonly learned: RefundLearned; readonly refund: Refund; readonly command: RefundCommand | null }

/**
 * Applies what was learned of refunds, whoever asked the provider. One that succeeded is posted as the provider's balance has
 * it; one that failed gives its hold back what it had taken, which is released if that was due. Locks payments, holds, refunds.
 * Set-based. Repeatable: what is known already changes nothing.
 */
export async function refundsApply(tx: Tx, all: readonly RefundLearned[]): Promise<void> {
  if (all.length === 0) return;
  const latest = [...new Map(all.map((one) => [one.refundId, one])).values()];      // of one refund the last that was heard: the provider's object is whole each time
  const of = await tx.rows<{ payment_id: string | null; order_id: string | null }>("select payment_id, order_id from money.refund where id = any($1::uuid[])", [latest.map(({ refundId }) => uuidOf(refundId))]);
  await paymentsLock(tx, [...new Set(of.flatMap(({ payment_id: id }) => (id ? [idOf("pay", id)] : [])))]);
  const held = await holdsLock(tx, [...new Set(of.flatMap(({ order_id: id }) => (id ? [idOf("ord", id)] : [])))]);
  const refunds = new Map((await refundsLock(tx, latest.map(({ refundId }) => refundId))).map((refund) => [refund.id, refund]));
  const parts = await refundPartsRead(tx, [...refunds.keys()]);
  const stepped = latest.flatMap((learned): Stepped[] => {
    const refund = refunds.get(learned.refundId);
    if (!refund) return [];
    const isOld = learned.news.kind === "seen" && refund.pastRefs.includes(learned.news.refund.ref);      // of an attempt that failed before this one
    return [{ learned, refund, command: isOld ? null : refundStep(refund.state, learned.news) }];
  });
  const balances = await balancesNew(tx, stepped.flatMap((one) => (one.command === "succeed" ? [entryOf(one)] : one.command === "bounce" ? [bounceOf(one)] : [])));
  const journals = stepped.flatMap((one) => journalsOf(one, parts, held));
  for (const outcome of await post(tx, [...journals, ...feeJournals(balances)])) if ("refused" in outcome) throw outcome.refused;
  if (journals.length > 0) point("refund:posted");
  await balancesWrite(tx, balances);

  const moved = await refundsMove(tx, stepped.flatMap(({ refund, command, learned: { news } }) => (command === null ? [] : [{
    refund, command, to: next(refundMachine, command, refund.state), providerRef: news.kind === "seen" ? news.refund.ref : refund.providerRef,
    failure: news.kind === "refused" ? news.message : news.kind === "seen" ? news.refund.failure : null, lookInSeconds: lookInSeconds(command),
  }])));
  await callsEnd(tx, stepped.flatMap(({ learned: { callId, news } }): CallEnd[] => (!callId || news.kind === "lost" ? []
    : [news.kind === "refused" ? { callId, state: "REFUSED", because: { code: news.code, message: news.message } } : { callId, state: "ANSWERED", because: null }])));
  const after = await holdsFollow(tx, stepped, parts, held);
  await tell(tx, moved, stepped, parts, held, after);
  if (journals.length > 0) point("refund:written");
}

const entryOf = ({ learned: { news } }: Stepped): BalanceSeen | null => (news.kind === "seen" ? news.refund.balance : null);
const bounceOf = ({ learned: { news } }: Stepped): BalanceSeen | null => (news.kind === "seen" ? news.refund.failureBalance : null);

function journalsOf(one: Stepped, parts: ReadonlyMap<Id<"rfd">, readonly RefundPart[]>, held: ReadonlyMap<Id<"ord">, HeldOrder>): NewJournal[] {
  const { refund, command } = one;
  if (command === "bounce") return [bouncedJournal(refund, bounceOf(one)!)];
  if (command !== "succeed") return [];
  if (refund.borneBy === "PLATFORM") return [borneJournal(refund, entryOf(one)!)];
  const order = refund.orderId ? held.get(refund.orderId) : undefined;
  return [order ? refundedJournal(refund, parts.get(refund.id)!, new Map(order.parts.map((part) => [part.position, part])), entryOf(one)) : strayRefundJournal(refund, entryOf(one)!)];
}

/** Days in which a bank may still send a refund back: until then it is looked at now and then. */
const bounceLookSeconds = 7 * 86_400;
const lookInSeconds = (command: RefundCommand): number | null => (command === "succeed" ? bounceLookSeconds : command === "fail" || command === "bounce" ? null : 60);

/** What succeeded has left its hold; what failed is back in it, and is released by the next sweep if that was asked for. @returns the holds as they are then */
async function holdsFollow(tx: Tx, stepped: readonly Stepped[], parts: ReadonlyMap<Id<"rfd">, readonly RefundPart[]>, held: ReadonlyMap<Id<"ord">, HeldOrder>): Promise<Map<Id<"ord">, Hold>> {
  const ended = stepped.flatMap((one) => {
    const { refund, command } = one;
    const order = refund.orderId ? held.get(refund.orderId) : undefined;
    if (!order || (command !== "succeed" && command !== "fail")) return [];
    const own = parts.get(refund.id)!;
    const [here, out] = [own.reduce((sum, part) => sum + sharesSum(heldShares(part)), 0n), own.reduce((sum, part) => sum + sharesSum(releasedShares(part)), 0n)];
    return [{ refund, command, own, here, out, entry: entryOf(one) }];
  });
  const dropped = ended.filter(({ command }) => command === "fail");
  if (dropped.length > 0) await tx.run(
    `update money.payment p set refunded_minor = p.refunded_minor - r.amount
       from (select payment_id, sum(amount) as amount from jsonb_to_recordset($1::jsonb) as w (payment_id uuid, amount bigint) group by payment_id) as r
      where p.id = r.payment_id`,
    [JSON.stringify(dropped.flatMap(({ refund }) => (refund.paymentId ? [{ payment_id: uuidOf(refund.paymentId), amount: String(refund.amountMinor) }] : [])))]);
  const after = new Map<Id<"ord">, Hold>();
  for (const [at, round] of roundsByHold(ended).entries()) {
    const now = at === 0 ? held : await holdsLock(tx, round.map(({ refund }) => refund.orderId!));
    const back = round.filter(({ command }) => command === "fail");
    await partsWrite(tx, back.flatMap(({ refund, own }) => own.map((part) => partMoved({
      part: now.get(refund.orderId!)!.parts.find(({ position }) => position === part.position)!, ...(refund.borneBy === "PLATFORM" ? { borneMinor: -part.amountMinor } : {
        held: heldShares(part), released: releasedShares(part), refunded: { amountMinor: -part.amountMinor, taxMinor: -part.taxMinor, promotionMinor: -part.promotionMinor },
      }),
    }))));
    const holds = await holdsMove(tx, round.filter(({ refund }) => refund.borneBy === "SELLER").map(({ refund, command, here, out, entry }) => ({
      hold: now.get(refund.orderId!)!.hold, amountMinor: here + out, ...(command === "succeed"
        ? { command: "refund" as const, journalKey: refundKey(refund, entry), by: { refunding: -here, returning: -out, refunded: here + out } }
        : { command: "dropRefund" as const, by: { refunding: -here, returning: -out, released: out } }),
    })));
    for (const hold of holds) after.set(hold.orderId, hold);
  }
  return after;
}

/** Of one hold one after the other. Nearly always one round. */
function roundsByHold<T extends { readonly refund: Refund }>(ended: readonly T[]): T[][] {
  const rounds: T[][] = [];
  const seen = new Map<string, number>();
  for (const one of ended) {
    const round = seen.get(one.refund.holdId!) ?? 0;
    seen.set(one.refund.holdId!, round + 1);
    (rounds[round] ??= []).push(one);
  }
  return rounds;
}

/** What happened, for those who follow. Of what succeeded it is told how much of the order went back, line by line. */
async function tell(tx: Tx, moved: readonly Refund[], stepped: readonly Stepped[], parts: ReadonlyMap<Id<"rfd">, readonly RefundPart[]>, held: ReadonlyMap<Id<"ord">, HeldOrder>, after: ReadonlyMap<Id<"ord">, Hold>): Promise<void> {
  const commandOf = new Map(stepped.map(({ refund, command }) => [refund.id, command]));
  const ofOrders = moved.filter(({ orderId }) => orderId !== null);
  const groupOf = (refund: Refund) => held.get(refund.orderId!)!.hold.orderGroupId;
  const versionOf = new Map<string, number>(moved.map(({ id, version }) => [id, version]));
  const by = (command: RefundCommand) => ofOrders.filter(({ id }) => commandOf.get(id) === command);
  await publish(tx, "refund.succeeded", by("succeed").map((refund) => {
    const { parts: now, hold: before } = held.get(refund.orderId!)!;
    const hold = after.get(refund.orderId!) ?? before;
    const lineAt = new Map(now.map(({ position, orderLineId }) => [position, orderLineId]));
    return {
      ...refundFact(refund, groupOf(refund)),
      refundedMinor: String(refund.amountMinor), isWhole: hold.refundedMinor === hold.fundedMinor,
      lines: parts.get(refund.id)!.flatMap(({ position, quantity, amountMinor }) => { const orderLineId = lineAt.get(position); return orderLineId ? [{ orderLineId, quantity, amountMinor: String(amountMinor) }] : []; }),
    };
  }), ({ refundId }) => versionOf.get(refundId)!);
  await publish(tx, "refund.failed", by("fail").map((refund) => ({ ...refundFact(refund, groupOf(refund)), reason: refund.failure ?? "refused" })), ({ refundId }) => versionOf.get(refundId)!);
  await publish(tx, "refund.reversed", by("bounce").map((refund) => ({ ...refundFact(refund, groupOf(refund)), reason: refund.failure ?? "bounced" })), ({ refundId }) => versionOf.get(refundId)!);
}
