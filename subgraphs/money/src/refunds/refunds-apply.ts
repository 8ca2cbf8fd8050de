import { post } from "@souk/ledger/post";
import type { NewJournal } from "@souk/ledger/journal";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { roundsBy } from "@souk/shared/rounds";
import { publish } from "@souk/schema/events";
import { balancesNew, balancesWrite, feeJournals } from "../balance/balances-seen.ts";
import type { Hold } from "../holds/hold-tables.ts";
import { holdsLock, type HeldOrder } from "../holds/holds-lock.ts";
import { holdsMove, partMoved, partsWrite } from "../holds/holds-write.ts";
import { sharesSum } from "../holds/shares.ts";
import { paymentsLock } from "../payments/payments-lock.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { callEndOf, newsThatCounts } from "../provider/news.ts";
import { point } from "../provider/points.ts";
import { callsEnd, callsEndOf } from "../provider/provider-calls.ts";
import { refundFact } from "./refund-facts.ts";
import { borneJournal, bouncedJournal, refundKey, refundedJournal, strayRefundJournal } from "./refund-journals.ts";
import { refundMachine, type RefundCommand } from "./refund-states.ts";
import { refundStep, type RefundLearned } from "./refund-step.ts";
import type { Refund, RefundPart } from "./refund-tables.ts";
import { heldShares, refundPartsRead, refundsLock, releasedShares } from "./refunds-lock.ts";
import { refundsMove } from "./refunds-write.ts";

/** A locked refund, what was learned of it, and what follows. */
interface Stepped { readonly learned: RefundLearned; readonly refund: Refund; readonly isOld: boolean; readonly command: RefundCommand | null }

/**
 * Applies what was learned of refunds, whoever asked the provider. One that succeeded is posted as the provider's balance has
 * it; one that failed gives its hold back what it had taken, which is released if that was due. Locks payments, holds, refunds.
 * Set-based. Repeatable: what is known already changes nothing.
 */
export async function refundsApply(tx: Tx, all: readonly RefundLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ refundId }) => refundId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly RefundLearned[]): Promise<void> {
  const of = await tx.rows<{ payment_id: string | null; order_id: string | null }>("select payment_id, order_id from money.refund where id = any($1::uuid[])", [all.map(({ refundId }) => uuidOf(refundId))]);
  await paymentsLock(tx, [...new Set(of.flatMap(({ payment_id: id }) => (id ? [idOf("pay", id)] : [])))]);
  const held = await holdsLock(tx, [...new Set(of.flatMap(({ order_id: id }) => (id ? [idOf("ord", id)] : [])))]);
  const refunds = new Map((await refundsLock(tx, all.map(({ refundId }) => refundId))).map((refund) => [refund.id, refund]));
  const parts = await refundPartsRead(tx, [...refunds.keys()]);
  const counts = await newsThatCounts(tx, all);
  const stepped = all.flatMap((learned): Stepped[] => {
    const refund = refunds.get(learned.refundId);
    if (!refund) return [];
    const isOld = learned.news.kind === "seen" && refund.pastRefs.includes(learned.news.object.ref);      // of an attempt that failed before this one
    return [{ learned, refund, isOld, command: isOld || !counts.has(learned) ? null : refundStep(refund.state, learned.news) }];
  });
  const balances = await balancesNew(tx, stepped.flatMap((one) => (one.command === "succeed" ? [entryOf(one)] : one.command === "bounce" ? [bounceOf(one)] : [])));
  const journals = stepped.flatMap((one) => journalsOf(one, parts, held));
  for (const outcome of await post(tx, [...journals, ...feeJournals(balances)])) if ("refused" in outcome) throw outcome.refused;
  if (journals.length > 0) point("refund:posted");
  await balancesWrite(tx, balances);

  const moved = await refundsMove(tx, stepped.flatMap(({ refund, command, learned: { news } }) => (command === null ? [] : [{
    refund, command, to: next(refundMachine, command, refund.state), providerRef: news.kind === "seen" ? news.object.ref : refund.providerRef,
    failure: news.kind === "refused" ? news.message : news.kind === "seen" ? news.object.failure : null, lookInSeconds: lookInSeconds(command),
  }])));
  await callsEnd(tx, stepped.flatMap(({ learned: { callId, news } }) => (news.kind === "nothingToPay" ? [] : callEndOf({ news, ...(callId ? { callId } : {}) }))));
  // Else one that is tried again meanwhile would find the call of the attempt before it open, and get none.
  await callsEndOf(tx, "refund.create", stepped.flatMap(({ learned: { news }, refund, isOld }) => (news.kind === "seen" && !isOld ? [refund.id] : [])));
  await tell(tx, moved, stepped, parts, held, await holdsFollow(tx, stepped, parts, held));
  if (journals.length > 0) point("refund:written");
}

const entryOf = ({ learned: { news } }: Stepped): BalanceSeen | null => (news.kind === "seen" ? news.object.balance : null);
const bounceOf = ({ learned: { news } }: Stepped): BalanceSeen | null => (news.kind === "seen" ? news.object.failureBalance : null);

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

/** What a refund has done to its hold. */
interface HoldMoved { readonly refundId: Id<"rfd">; readonly before: Hold; readonly now: Hold }

/** What succeeded has left its hold; what failed is back in it, and is released by the next sweep if that was asked for. */
async function holdsFollow(tx: Tx, stepped: readonly Stepped[], parts: ReadonlyMap<Id<"rfd">, readonly RefundPart[]>, held: ReadonlyMap<Id<"ord">, HeldOrder>): Promise<HoldMoved[]> {
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
  const all: HoldMoved[] = [];
  for (const [at, round] of roundsBy(ended, ({ refund }) => refund.holdId!).entries()) {
    const now = at === 0 ? held : await holdsLock(tx, round.map(({ refund }) => refund.orderId!));
    const back = round.filter(({ command }) => command === "fail");
    await partsWrite(tx, back.flatMap(({ refund, own }) => own.map((part) => partMoved({
      part: now.get(refund.orderId!)!.parts.find(({ position }) => position === part.position)!, ...(refund.borneBy === "PLATFORM" ? { borneMinor: -part.amountMinor } : {
        held: heldShares(part), released: releasedShares(part), refunded: { amountMinor: -part.amountMinor, taxMinor: -part.taxMinor, promotionMinor: -part.promotionMinor },
      }),
    }))));
    const own = round.filter(({ refund }) => refund.borneBy === "SELLER");
    const holds = await holdsMove(tx, own.map(({ refund, command, here, out, entry }) => ({
      hold: now.get(refund.orderId!)!.hold, amountMinor: here + out, ...(command === "succeed"
        ? { command: "refund" as const, journalKey: refundKey(refund, entry), by: { refunding: -here, returning: -out, refunded: here + out } }
        : { command: "dropRefund" as const, by: { refunding: -here, returning: -out, released: out } }),
    })));
    all.push(...holds.map((hold, which) => ({ refundId: own[which]!.refund.id, before: now.get(hold.orderId)!.hold, now: hold })));
  }
  return all;
}

/** What happened, for those who follow. Of what succeeded it is told how much of the order went back, line by line. */
async function tell(tx: Tx, moved: readonly Refund[], stepped: readonly Stepped[], parts: ReadonlyMap<Id<"rfd">, readonly RefundPart[]>, held: ReadonlyMap<Id<"ord">, HeldOrder>, holdsMoved: readonly HoldMoved[]): Promise<void> {
  const commandOf = new Map(stepped.map(({ refund, command }) => [refund.id, command]));
  const ofOrders = moved.filter(({ orderId }) => orderId !== null);
  const [turnOf, after] = [new Map(holdsMoved.map((one) => [one.refundId, one])), new Map(holdsMoved.map(({ now }) => [now.orderId, now]))];
  const fact = (refund: Refund) => refundFact(refund, turnOf.get(refund.id)?.before ?? held.get(refund.orderId!)!.hold, turnOf.get(refund.id)?.now);
  const versionOf = new Map<string, number>(moved.map(({ id, version }) => [id, version]));
  const by = (command: RefundCommand) => ofOrders.filter(({ id }) => commandOf.get(id) === command);
  await publish(tx, "refund.succeeded", by("succeed").map((refund) => {
    const { parts: now, hold: before } = held.get(refund.orderId!)!;
    const hold = after.get(refund.orderId!) ?? before;
    const lineAt = new Map(now.map(({ position, orderLineId }) => [position, orderLineId]));
    return {
      ...fact(refund),
      refundedMinor: String(refund.amountMinor), isWhole: hold.refundedMinor === hold.fundedMinor,
      lines: parts.get(refund.id)!.flatMap(({ position, quantity, amountMinor }) => { const orderLineId = lineAt.get(position); return orderLineId ? [{ orderLineId, quantity, amountMinor: String(amountMinor) }] : []; }),
    };
  }), ({ refundId }) => versionOf.get(refundId)!);
  await publish(tx, "refund.failed", by("fail").map((refund) => ({ ...fact(refund), reason: refund.failure ?? "refused" })), ({ refundId }) => versionOf.get(refundId)!);
  await publish(tx, "refund.reversed", by("bounce").map((refund) => ({ ...fact(refund), reason: refund.failure ?? "bounced" })), ({ refundId }) => versionOf.get(refundId)!);
}
