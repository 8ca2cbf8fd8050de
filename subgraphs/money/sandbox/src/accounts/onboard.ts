import { bankAccountNew, bankAccountOf } from "../banks/bank-account.ts";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { capabilities, nameOf, recipientOf, standingOf, type Account, type Capability, type Requirement, type Standing } from "./account.ts";
import { bankAsked, documentAsked, requirementNew, requirementsOf } from "./requirements.ts";

/** What becomes of an account: it is onboarded, but for its bank, held until more is known, turned away; or more is asked for, with time to answer. */
export const outcomes = ["complete", "partial", "restrict", "reject", "require"] as const;
export type Outcome = (typeof outcomes)[number];

/** @throws ApiError for any other word */
export function outcomeOf(word: unknown): Outcome {
  const outcome = outcomes.find((one) => one === word);
  if (outcome) return outcome;
  throw invalidRequest(`outcome must be one of ${outcomes.join(", ")}`, { param: "outcome" });
}

interface Standings { readonly standing: Readonly<Record<Capability, Standing>>; readonly entries: readonly Requirement[] }

/** The states, as data: how the capabilities stand, and what is asked for. */
const states: Readonly<Record<Exclude<Outcome, "require">, Standings>> = {
  complete: { standing: { stripe_transfers: "active", payouts: "active" }, entries: [] },
  partial: { standing: { stripe_transfers: "active", payouts: "restricted" }, entries: [requirementNew(bankAsked, ["payouts"], "currently_due", "routine_onboarding")] },
  restrict: { standing: { stripe_transfers: "restricted", payouts: "restricted" }, entries: [requirementNew(documentAsked, capabilities, "past_due", "routine_verification")] },
  reject: { standing: { stripe_transfers: "rejected", payouts: "rejected" }, entries: [] },
};

/** As if nothing else is said: one that payouts succeed with. */
const bankDefault = "000123456789";
const deadlineMsDefault = 14 * 86_400_000;      // two weeks, as Stripe commonly gives

/**
 * Somebody has been at the account's pages, or Stripe has looked at it. Tells what has changed; repeated, nothing.
 * `bank` is kept as the account's bank when it is complete; `deadlineMs` is the time there is to answer, when more is asked for.
 * @throws ApiError for an account that is no recipient or is closed
 */
export async function onboard(work: Work, id: string, outcome: Outcome, more: { readonly bank?: string; readonly deadlineMs?: number } = {}): Promise<Account> {
  const account = await work.lock("v2.core.account", id);
  if (account.closed || !account.applied_configurations.includes("recipient")) throw invalidRequest(`The account ${id} cannot be onboarded.`);
  if (outcome === "complete") await bankKeep(work, account, more.bank);
  if (outcome !== "require") return changed(work, account, states[outcome]);
  const deadlineMs = work.nowMs + (more.deadlineMs ?? deadlineMsDefault);
  work.later("lapse", id, deadlineMs);
  const asked = requirementNew(documentAsked, capabilities, "currently_due", "routine_verification");
  const others = (account.requirements?.entries ?? []).filter(({ description }) => description !== documentAsked);
  return changed(work, account, { standing: standingsOf(account), entries: [...others, asked] }, new Date(deadlineMs).toISOString());
}

async function bankKeep(work: Work, account: Account, number: string | undefined): Promise<void> {
  if (number === undefined && await bankAccountOf(work, account.id)) return;
  bankAccountNew(work.within(account.id), number ?? bankDefault, account.identity?.country ?? "US", account.defaults?.currency ?? "usd");
}

/** How each capability stands now. */
const standingsOf = (account: Account): Record<Capability, Standing> =>
  Object.fromEntries(capabilities.map((capability) => [capability, standingOf(account, capability)])) as Record<Capability, Standing>;

/** Keeps an account with other standings or requirements, and tells of each part that is different. */
export function changed(work: Work, account: Account, { standing, entries }: Standings, time?: string): Account {
  const after: Account = { ...account, configuration: { recipient: recipientOf(standing) }, requirements: requirementsOf(entries, time) };
  const risen = capabilities.filter((capability) => standingOf(account, capability) !== standingOf(after, capability));
  const isOther = JSON.stringify(account.requirements) !== JSON.stringify(after.requirements);
  if (risen.length === 0 && !isOther) return account;
  work.put(after);
  if (isOther) work.notify("v2.core.account[requirements].updated", after);
  for (const capability of risen) work.notify("v2.core.account[configuration.recipient].capability_status_updated", after, { updated_capability: nameOf(capability) });
  work.notify("v2.core.account.updated", after);
  return after;
}
