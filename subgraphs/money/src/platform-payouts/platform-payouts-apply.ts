import { post } from "@souk/ledger/post";
import type { NewJournal } from "@souk/ledger/journal";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { roundsBy } from "@souk/shared/rounds";
import { publish, type Events } from "@souk/schema/events";
import { balancesNew, balancesWrite, feeJournals } from "../balance/balances-seen.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { callEndOf } from "../provider/news.ts";
import { callsEnd } from "../provider/provider-calls.ts";
import { leftJournal, returnedJournal } from "./platform-payout-journals.ts";
import { platformPayoutFact } from "./platform-payout-facts.ts";
import { platformPayoutSteps, type PlatformPayoutLearned } from "./platform-payout-step.ts";
import type { PlatformPayoutCommand } from "./platform-payout-states.ts";
import { platformPayouts, type PlatformPayout } from "./platform-payout-tables.ts";
import { platformPayoutsMove } from "./platform-payouts-move.ts";

interface Stepped { readonly learned: PlatformPayoutLearned; readonly payout: PlatformPayout; readonly commands: readonly PlatformPayoutCommand[] }

/**
 * Applies what was learned of payouts of the platform's own, whoever asked the provider. What left the balance is the bank's,
 * what came back is not. Set-based. Repeatable: what is known already changes nothing.
 */
export async function platformPayoutsApply(tx: Tx, all: readonly PlatformPayoutLearned[]): Promise<void> {
  for (const round of roundsBy(all, ({ platformPayoutId }) => platformPayoutId)) await learn(tx, round);
}

async function learn(tx: Tx, all: readonly PlatformPayoutLearned[]): Promise<void> {
  const locked = await tx.read(platformPayouts, `select ${platformPayouts.select("p")} from money.platform_payout p where p.id = any($1::uuid[]) order by p.id for no key update`, [all.map(({ platformPayoutId }) => uuidOf(platformPayoutId))]);
  const known = new Map(locked.map((payout) => [payout.id, payout]));
  const stepped = all.flatMap((learned): Stepped[] => {
    const payout = known.get(learned.platformPayoutId);
    return payout ? [{ learned, payout, commands: platformPayoutSteps(payout.state, learned.news) }] : [];
  });
  const balances = await balancesNew(tx, stepped.flatMap((one) => one.commands.flatMap((command) => entryOf(one, command) ?? [])));
  for (const outcome of await post(tx, [...stepped.flatMap(journalsOf), ...feeJournals(balances)])) if ("refused" in outcome) throw outcome.refused;      // neither account has a floor
  await balancesWrite(tx, balances);

  let standing = new Map(locked.map((payout) => [payout.id, payout]));
  for (let at = 0; stepped.some(({ commands }) => commands.length > at); at++) {
    const due = stepped.filter(({ commands }) => commands.length > at);
    const moved = await platformPayoutsMove(tx, due.map(({ learned: { news }, payout, commands }) => ({
      payout: standing.get(payout.id)!, command: commands[at]!, providerRef: news.kind === "seen" ? news.object.ref : payout.providerRef, arrivesAt: news.kind === "seen" ? news.object.arrivesAt : payout.arrivesAt,
      failure: news.kind === "refused" ? news.message : news.kind === "seen" ? news.object.failure : null,
    })));
    standing = new Map([...standing, ...moved.map((payout) => [payout.id, payout] as const)]);
    await tell(tx, due, moved, at);
  }
  await callsEnd(tx, stepped.flatMap(({ learned: { callId, news } }) => callEndOf({ news, ...(callId ? { callId } : {}) })));
}

function entryOf({ learned: { news } }: Stepped, command: PlatformPayoutCommand): BalanceSeen | null {
  if (news.kind !== "seen") return null;
  return command === "leave" ? news.object.balance : command === "fail" || command === "bounce" ? news.object.failureBalance : null;
}

const journalsOf = (one: Stepped): NewJournal[] => one.commands.flatMap((command) => {
  const entry = entryOf(one, command);
  return entry ? [command === "leave" ? leftJournal(one.payout, entry) : returnedJournal(one.payout, entry)] : [];
});

const told: Readonly<Partial<Record<PlatformPayoutCommand, keyof Events & `platformPayout.${string}`>>> = { leave: "platformPayout.left", arrive: "platformPayout.paid", fail: "platformPayout.failed", bounce: "platformPayout.returned" };

async function tell(tx: Tx, due: readonly Stepped[], moved: readonly PlatformPayout[], at: number): Promise<void> {
  for (const [place, payout] of moved.entries()) {
    const type = told[due[place]!.commands[at]!];
    if (type) await publish(tx, type, [platformPayoutFact(payout)], () => payout.version);
  }
}
