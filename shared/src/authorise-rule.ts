import { policyWords, stepUpWord } from "./authorise-words.ts";
import { hasRole, type Caller } from "./caller.ts";
import type { ErrorCode } from "./errors.ts";

/** Any of the outer list, each of which needs all of its inner list. */
export type Alternatives = readonly (readonly string[])[];

/** What a field asks of whoever selects it. What has no rule is public. */
export interface Rule {
  /** An account, or one of our own processes. */
  readonly needsSignIn: boolean;
  /** Any role on the platform: the element is tagged `operator`, and belongs to the contract that only staff may enter. */
  readonly needsStaff: boolean;
  /** One of our own processes: the element is tagged `internal`. */
  readonly needsService: boolean;
  /** Every entry must hold: one of the type, one of the field, one of each subgraph that has both. */
  readonly policies: readonly Alternatives[];
  /** Asked only of apps, which act for a person within what the person consented to; every entry must hold. */
  readonly scopes: readonly Alternatives[];
}

/** Why a caller may not; the message is safe to show. */
export interface Denial {
  readonly code: Extract<ErrorCode, "UNAUTHENTICATED" | "FORBIDDEN" | "STEP_UP_REQUIRED">;
  readonly message: string;
}

const signInFirst: Denial = { code: "UNAUTHENTICATED", message: "Sign in first." };
const notYours: Denial = { code: "FORBIDDEN", message: "You may not do this." };
const confirmFirst: Denial = { code: "STEP_UP_REQUIRED", message: "Confirm with your second factor first." };
const closedToApps: Denial = { code: "FORBIDDEN", message: "This is not open to apps." };

const isSignedIn = ({ kind }: Caller): boolean => kind === "user" || kind === "service";

const allHold = (all: readonly Alternatives[], holds: (word: string) => boolean): boolean =>
  all.every((alternatives) => alternatives.some((words) => words.every(holds)));

function scopeDenial(scopes: readonly Alternatives[], granted: readonly string[]): Denial | undefined {
  if (scopes.length === 0) return closedToApps;
  if (allHold(scopes, (scope) => granted.includes(scope))) return undefined;
  const lacking = new Set(scopes.flat(2).filter((scope) => !granted.includes(scope)));
  return { code: "FORBIDDEN", message: `The app was not given the scope it needs: ${[...lacking].join(", ")}.` };
}

function policyDenial(policies: readonly Alternatives[], caller: Caller, nowMs: number): Denial | undefined {
  const holds = (word: string) => policyWords.get(word)?.(caller, nowMs) ?? false;
  if (allHold(policies, holds)) return undefined;
  if (!isSignedIn(caller)) return signInFirst;
  return allHold(policies, (word) => word === stepUpWord || holds(word)) ? confirmFirst : notYours;
}

/**
 * Why the caller may not pass the rule; undefined when they may. Pure.
 *
 * An app (a caller with `scopes`) passes only a rule that names scopes: what is not public is closed to apps until its
 * author opens it. A rule of nothing but scopes is for people who signed in, else an app would see less than a stranger.
 */
export function denialOf(rule: Rule, caller: Caller, nowMs: number): Denial | undefined {
  const isForScopesOnly = rule.scopes.length > 0 && rule.policies.length === 0;
  const needsAccount = rule.needsSignIn || rule.needsStaff || rule.needsService || isForScopesOnly;
  if (needsAccount && !isSignedIn(caller)) return signInFirst;
  if ((rule.needsStaff && caller.roles.length === 0) || (rule.needsService && !hasRole(caller, "SERVICE"))) return notYours;
  return (caller.scopes && scopeDenial(rule.scopes, caller.scopes)) ?? policyDenial(rule.policies, caller, nowMs);
}

/** A rule that holds when all of them do; undefined when there is none. */
export function ruleOfAll(rules: readonly (Rule | undefined)[]): Rule | undefined {
  const known = rules.filter((rule) => rule !== undefined);
  if (known.length < 2) return known[0];
  return {
    needsSignIn: known.some((rule) => rule.needsSignIn),
    needsStaff: known.some((rule) => rule.needsStaff),
    needsService: known.some((rule) => rule.needsService),
    policies: known.flatMap((rule) => rule.policies),
    scopes: known.flatMap((rule) => rule.scopes),
  };
}
