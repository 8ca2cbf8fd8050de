import { post } from "@souk/ledger/post";
import type { Tx } from "@souk/shared/database";
import { roundsBy } from "@souk/shared/rounds";
import { callEndOf, newsThatCounts } from "../provider/news.ts";
import { point } from "../provider/points.ts";
import { callsEnd, callsEndOf } from "../provider/provider-calls.ts";
import { paidJournal, returnedJournal } from "./payout-journals.ts";
import type { PayoutCommand } from "./payout-states.ts";
import { payoutStep, type PayoutLearned } from "./payout-step.ts";
import { payoutsLock } from "./payouts-lock.ts";
import { payoutsMove, type PayoutMove } from "./payouts-move.ts";

/** While it is under way it is asked for now and then; banks take days. */
const underWayLookSeconds = 300;
/** A bank may send back what arrived; within days, and rarely. */
const returnLookSeconds = 86_400;

/**
 * Applies what was learned of payouts. One that arrived leaves the seller's account at the provider, one that came back is in
 * it again; one that failed has never left it. Set-based. Repeatable: what is known already changes nothing.
 */
export async function payoutsApply(tx: Tx, all: readonly PayoutLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ payoutId }) => payoutId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly PayoutLearned[]): Promise<void> {
  const payouts = new Map((await payoutsLock(tx, all.map(({ payoutId }) => payoutId))).map((payout) => [payout.id, payout]));
  const counts = await newsThatCounts(tx, all);
  const stepped = all.flatMap((learned) => {
    const payout = payouts.get(learned.payoutId);
    if (!payout) return [];
    const isOld = learned.news.kind === "seen" && payout.pastRefs.includes(learned.news.object.ref);      // of an attempt before this one
    return [{ learned, payout, isOld, command: isOld || !counts.has(learned) ? null : payoutStep(payout.state, learned.news) }];
  });
  const journals = stepped.flatMap(({ payout, command, learned: { news } }) => (news.kind !== "seen" ? []
    : command === "pay" ? [paidJournal(payout, news.object.ref)] : command === "return" ? [returnedJournal(payout, news.object.ref)] : []));
  for (const outcome of await post(tx, journals)) if ("refused" in outcome) throw outcome.refused;
  if (journals.length > 0) point("payout:settled");
  await payoutsMove(tx, stepped.flatMap(({ payout, command, learned: { news } }): PayoutMove[] => (command === null ? [] : [{
    payout, command, reason: reasonOf(news, command), ...lookOf(command),
    set: news.kind === "seen" ? { providerRef: news.object.ref, arrivesAt: news.object.arrivesAt, bank: news.object.bank, failureCode: news.object.failureCode, failure: news.object.failure }
      : news.kind === "refused" ? { failureCode: news.code, failure: news.message } : {},
  }])));
  await callsEnd(tx, stepped.flatMap(({ learned: { news, callId } }) => callEndOf({ news, ...(callId ? { callId } : {}) })));
  // Else one that is tried again meanwhile would find the call of the attempt before it open, and get none.
  await callsEndOf(tx, "payout.create", stepped.flatMap(({ learned: { news }, payout, isOld }) => (news.kind === "seen" && !isOld ? [payout.id] : [])));
  if (journals.length > 0) point("payout:settled:written");
}

const reasonOf = (news: PayoutLearned["news"], command: PayoutCommand): string | null => (news.kind === "refused" ? news.message : news.kind === "seen" && (command === "fail" || command === "return") ? news.object.failure : null);

function lookOf(command: PayoutCommand): Pick<PayoutMove, "lookInSeconds"> {
  if (command === "fail" || command === "return") return {};
  return { lookInSeconds: command === "pay" ? returnLookSeconds : underWayLookSeconds };
}
