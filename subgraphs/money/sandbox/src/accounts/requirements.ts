import type { Account, Capability, Requirement } from "./account.ts";
import { nameOf } from "./account.ts";

type Due = "currently_due" | "eventually_due" | "past_due";

/** What nobody can be paid without, as Stripe asks for it when an account is new. */
export const identityAsked = ["identity.individual.given_name", "identity.individual.surname", "identity.individual.date_of_birth", "identity.attestations.terms_of_service.account"];
/** Where the money goes. */
export const bankAsked = "configuration.recipient.default_outbound_destination";
/** Asked for once more, of an account that has been in use. */
export const documentAsked = "identity.individual.documents.primary_verification";

/** One thing that is asked for, and what is closed until it is had. */
export function requirementNew(description: string, restricts: readonly Capability[], due: Due, reason: "routine_onboarding" | "routine_verification"): Requirement {
  return {
    awaiting_action_from: "user", description, errors: [],
    impact: { restricts_capabilities: restricts.map((capability) => ({ capability: nameOf(capability), configuration: "recipient", deadline: { status: due } })) },
    minimum_deadline: { status: due }, requested_reasons: [{ code: reason }],
  };
}

/** The same, when its time has run out. */
export const pastDue = (entry: Requirement): Requirement => ({
  ...entry,
  impact: { restricts_capabilities: (entry.impact.restricts_capabilities ?? []).map((restricted) => ({ ...restricted, deadline: { status: "past_due" as const } })) },
  minimum_deadline: { status: "past_due" },
});

/** What is asked for, with a summary of what is due first. `time` is when, in ISO form, if that is said. */
export function requirementsOf(entries: readonly Requirement[], time?: string): NonNullable<Account["requirements"]> {
  const most = (["past_due", "currently_due", "eventually_due"] as const).find((due) => entries.some(({ minimum_deadline }) => minimum_deadline.status === due));
  return { entries: [...entries], ...(most ? { summary: { minimum_deadline: { status: most, ...(time ? { time } : {}) } } } : {}) };
}
