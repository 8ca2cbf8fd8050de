import { hasRole, type Caller } from "./caller.ts";

/** Whether a word of a policy holds for a caller at a moment (epoch ms). */
export type PolicyWord = (caller: Caller, nowMs: number) => boolean;

/** Roles on the platform itself, as rules name them; a name that is not here is a slip of the pen. */
export const platformRoles = ["SUPPORT", "MODERATOR", "RISK_ANALYST", "FINANCE", "ADMIN", "AUDITOR", "SERVICE"] as const;

/** The word whose lack is mended by showing the second factor again. */
export const stepUpWord = "stepUp";

/**
 * The words `@policy` may use, all of them. Whether this very object is the caller's is no policy of a field:
 * verbs and reference resolvers decide that, beside the row.
 *
 * - `role:X` holds the platform role X
 * - `member` works for somebody: a seller's team, a company
 * - `guest` has a guest token or an account
 * - `service` is one of our own processes
 * - `stepUp` has shown a second factor that still counts
 */
export const policyWords: ReadonlyMap<string, PolicyWord> = new Map<string, PolicyWord>([
  ...platformRoles.map((role): [string, PolicyWord] => [`role:${role}`, (caller) => hasRole(caller, role)]),
  ["member", ({ memberships }) => memberships.length > 0],
  ["guest", ({ kind }) => kind === "guest" || kind === "user"],
  ["service", (caller) => caller.kind === "service"],
  [stepUpWord, ({ steppedUpUntilMs = 0 }, nowMs) => steppedUpUntilMs > nowMs],
]);
