import type { Tx } from "@souk/shared/database";
import { roundsBy } from "@souk/shared/rounds";
import { isDeepStrictEqual } from "node:util";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { payoutsLock } from "../payouts/payouts-lock.ts";
import { payoutsMove } from "../payouts/payouts-move.ts";
import { payoutsWake } from "../payouts/payouts-wake.ts";
import { callEndOf } from "../provider/news.ts";
import { callsBegin, callsEnd } from "../provider/provider-calls.ts";
import { payoutAccountStep, type PayoutAccountLearned } from "./payout-account-step.ts";
import type { PayoutAccount } from "./payout-account-tables.ts";
import { payoutAccountsLock } from "./payout-accounts-lock.ts";
import { payoutAccountsMove } from "./payout-accounts-move.ts";

/** While something is to be shown or looked at; a provider tells by itself, and what it told may be lost. */
const onboardingLookSeconds = 60;
/** An account that can be paid stays so for months. */
const enabledLookSeconds = 86_400;

/**
 * Applies what was learned of sellers' accounts, whoever asked the provider. One that was just made is told to pay out only
 * when it is told to, and again whenever it is seen until it does; one that can be paid now wakes what waits for that. Set-based. Repeatable: what is known already
 * changes nothing.
 */
export async function payoutAccountsApply(tx: Tx, all: readonly PayoutAccountLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ payoutAccountId }) => payoutAccountId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly PayoutAccountLearned[]): Promise<void> {
  const accounts = new Map((await payoutAccountsLock(tx, all.map(({ payoutAccountId }) => payoutAccountId))).map((account) => [account.id, account]));
  const known = all.filter(({ payoutAccountId }) => accounts.has(payoutAccountId));
  const stepped = known.map((learned) => {
    const account = accounts.get(learned.payoutAccountId)!;
    return { learned, account, command: payoutAccountStep(account, learned), set: newsSet(account, learned) };
  });
  const moved = await payoutAccountsMove(tx, stepped.filter(({ command, set, account }) => command !== null || !isDeepStrictEqual({ ...account, ...set }, account)).map(({ account, command, set, learned: { news } }) => ({
    account, command, set, reason: news.kind === "refused" ? news.message : null,
    lookInSeconds: command === "close" || command === "fail" ? null : command === "enable" || (command === null && account.state === "ENABLED") ? enabledLookSeconds : onboardingLookSeconds,
  })));
  await callsEnd(tx, known.flatMap(({ news, callId }) => (callId ? news.kind === "manual" ? [{ callId, state: "ANSWERED" as const, because: null }] : callEndOf({ news, callId }) : [])));
  const now = new Map(moved.map((account) => [account.id, account]));
  await callsBegin(tx, stepped.flatMap(({ account, learned: { news } }) => (news.kind === "seen" ? [now.get(account.id) ?? account] : [])).filter(({ isManual, providerRef, state }) => !isManual && providerRef !== null && state !== "CLOSED").map(({ id, providerRef }) => ({ objectId: id, purpose: "account.manual" as const, params: { account: providerRef } })));
  await payoutsWake(tx, stepped.filter(({ command }) => command === "enable").map(({ account }) => account.id));
  await waitingCancelled(tx, stepped.filter(({ command }) => command === "close").map(({ account }) => account.id));
}

/** Payouts that wait for an account that was closed never go on: what they would have taken is the next account's. */
async function waitingCancelled(tx: Tx, accountIds: readonly Id<"pac">[]): Promise<void> {
  if (accountIds.length === 0) return;
  const waiting = await tx.rows<{ id: string }>("select id from money.payout where account_id = any($1::uuid[]) and state in ('SCHEDULED', 'ON_HOLD')", [accountIds.map(uuidOf)]);
  await payoutsMove(tx, (await payoutsLock(tx, waiting.map(({ id }) => idOf("pyt", id)))).map((payout) => ({ payout, command: "cancel", reason: "Its account was closed at the provider." })));
}

/** What news says of an account beside its state. */
function newsSet(account: PayoutAccount, { news }: PayoutAccountLearned): Partial<PayoutAccount> {
  if (news.kind === "manual") return { isManual: true };
  if (news.kind === "refused") return account.state === "CREATED" ? { failure: news.message } : {};
  if (news.kind === "lost") return {};
  const { ref, transfers, payouts, requirements } = news.object;
  return { providerRef: ref, transfers, payouts, requirements };
}
