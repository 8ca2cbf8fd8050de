import { post } from "@souk/ledger/post";
import type { NewJournal } from "@souk/ledger/journal";
import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import { roundsBy } from "@souk/shared/rounds";
import { balancesNew, balancesWrite } from "../balance/balances-seen.ts";
import { payoutAccounts, type PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import { callEndOf, newsThatCounts } from "../provider/news.ts";
import { point } from "../provider/points.ts";
import { callsBegin, callsEnd } from "../provider/provider-calls.ts";
import { payoutCall } from "./payout-call.ts";
import { refusedJournal, reversedJournal, transferredJournal } from "./payout-journals.ts";
import type { Payout, Transfer } from "./payout-tables.ts";
import { payoutsLock, transfersLock } from "./payouts-lock.ts";
import { payoutsMove, type PayoutMove } from "./payouts-move.ts";
import { payoutsWake } from "./payouts-wake.ts";
import type { TransferCommand } from "./transfer-states.ts";
import { transferStep, type TransferLearned } from "./transfer-step.ts";
import { transfersMove } from "./transfers-move.ts";

/** A locked transfer and its payout, what was learned, and what follows. */
interface Stepped { readonly learned: TransferLearned; readonly transfer: Transfer; readonly payout: Payout; readonly command: TransferCommand | null }

/** A refused transfer is tried again after so long: what bars it is rarely put right sooner, and never by asking. */
const refusedWaitSeconds = 3_600;

/**
 * Applies what was learned of transfers. One that came about is posted as the provider's balance has it, and its payout is
 * asked for; one that the provider will not do gives its payout's money back, which waits; one that was taken back ends its
 * payout. Locks payouts, then transfers. Set-based. Repeatable: what is known already changes nothing.
 */
export async function transfersApply(tx: Tx, all: readonly TransferLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ transferId }) => transferId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly TransferLearned[]): Promise<void> {
  const ids = all.map(({ transferId }) => transferId);
  const of = await tx.rows<{ payout_id: string }>("select distinct payout_id from money.transfer where id = any($1::uuid[])", [ids.map(uuidOf)]);
  const payouts = new Map((await payoutsLock(tx, of.map(({ payout_id: id }) => idOf("pyt", id)))).map((payout) => [payout.id, payout]));
  const transfers = new Map((await transfersLock(tx, ids)).map((transfer) => [transfer.id, transfer]));
  const counts = await newsThatCounts(tx, all);
  const stepped = all.flatMap((learned): Stepped[] => {
    const transfer = transfers.get(learned.transferId);
    return transfer ? [{ learned, transfer, payout: payouts.get(transfer.payoutId)!, command: counts.has(learned) ? transferStep(transfer.state, learned) : null }] : [];
  });
  const entries = stepped.flatMap((one) => (one.command === "succeed" || one.command === "undo" ? [entryOf(one)] : []));
  const balances = await balancesNew(tx, entries);
  const journals = stepped.flatMap(journalOf);
  for (const outcome of await post(tx, journals)) if ("refused" in outcome) throw outcome.refused;
  if (journals.length > 0) point("transfer:posted");
  await balancesWrite(tx, balances);
  await transfersMove(tx, stepped.flatMap(({ transfer, command, learned: { news } }) => (command === null ? [] : [{
    transfer, command, reason: news.kind === "refused" ? news.message : null,
    set: { ...(command === "succeed" && news.kind === "seen" ? { providerRef: news.object.ref } : {}), ...(command === "undo" && news.kind === "seen" ? { reversalRef: news.object.ref } : {}), ...(news.kind === "refused" ? { failure: news.message } : {}) },
  }])));
  const moved = await payoutsMove(tx, stepped.flatMap(payoutMoveOf));
  await callsEnd(tx, stepped.flatMap(({ learned: { news, callId } }) => callEndOf({ news, ...(callId ? { callId } : {}) })));
  await payoutsWake(tx, moved.flatMap(({ state, accountId }) => (state === "UNWOUND" ? [accountId] : [])));      // what waited for this
  const ready = moved.filter(({ state }) => state === "TRANSFERRED");
  const accounts = new Map((await tx.read(payoutAccounts, `select ${payoutAccounts.select("a")} from money.payout_account a where a.id = any($1::uuid[])`, [ready.map(({ accountId }) => uuidOf(accountId))])).map((account): [string, PayoutAccount] => [account.id, account]));
  await callsBegin(tx, ready.map((payout) => payoutCall(payout, accounts.get(payout.accountId)!)));
  if (journals.length > 0) point("transfer:written");
}

const entryOf = ({ learned: { news } }: Stepped) => (news.kind === "seen" ? news.object.balance : null);

function journalOf(one: Stepped): NewJournal[] {
  const { payout, transfer, command } = one;
  if (command === "succeed") return [transferredJournal(payout, present(entryOf(one), "its entry"))];
  if (command === "undo") return [reversedJournal(payout, present(entryOf(one), "its entry"))];
  return command === "fail" ? [refusedJournal(payout, transfer)] : [];
}

function payoutMoveOf({ payout, command, learned: { news } }: Stepped): PayoutMove[] {
  if (command === "succeed") return [{ payout, command: "transfer" }];
  if (command === "undo") return [{ payout, command: "unwind" }];
  return command === "fail" ? [{ payout, command: "refuse", holdReasons: ["TRANSFER_REFUSED"], dueInSeconds: refusedWaitSeconds, set: { entryVersion: null, entryAt: null }, reason: news.kind === "refused" ? news.message : null }] : [];
}
