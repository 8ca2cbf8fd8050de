import { setTimeout as wait } from "node:timers/promises";
import { nameMatches } from "../wire/name-matches.ts";
import { draw } from "./draw.ts";
import { requestFaults, type FaultRule, type RequestFault } from "./fault.ts";

/** A rule with how often it was asked and how often it struck. */
export interface StandingRule extends FaultRule { asked: number; struck: number }

/** The fault that strikes a request, with what is to be waited for around the work. */
export interface StruckRequest { readonly kind: RequestFault; before?(): Promise<unknown>; after?(): Promise<unknown> }

/** How one delivery goes wrong. */
export interface StruckDelivery { readonly isDropped: boolean; readonly copies: number; readonly delayMs: number }

/** The menu of faults as it stands. It lives in memory: a restart forgets it. */
export interface Faults {
  rules(): readonly StandingRule[];
  /** Replaces the menu. */
  set(rules: readonly FaultRule[]): void;
  /** Whether this request is one too many: 429, before anything of it is looked at. */
  limits(operation: string, subject: string | null): boolean;
  /** The first rule that strikes this request. `subject`, its idempotency key, decides the draw; without one, the order of requests does. */
  forRequest(operation: string, subject: string | null): StruckRequest | undefined;
  /** All rules that strike this delivery, together. */
  forDelivery(type: string, subject: string): StruckDelivery;
}

/** An empty menu. */
export function faultsOpen(): Faults {
  let standing: StandingRule[] = [];
  const drawn = new Map<string, number>();

  /** A rule is asked once for each attempt of a subject: the second attempt of a key is another draw. */
  function strikes(rule: StandingRule, name: string, subject: string | null): boolean {
    if (!nameMatches(rule.on, name) || (rule.count !== undefined && rule.struck >= rule.count)) return false;
    const ordinal = rule.asked++;
    const attempt = subject === null ? ordinal : nextOf(drawn, `${standing.indexOf(rule)} ${subject}`);
    if (draw(rule.seed, `${rule.kind} ${name} ${subject ?? ""} ${attempt}`) >= rule.probability) return false;
    rule.struck++;
    return true;
  }
  const ofKind = (rule: StandingRule, ...kinds: readonly string[]) => kinds.includes(rule.kind);

  return {
    rules: () => standing,
    set(rules) {
      standing = rules.map((rule) => ({ ...rule, asked: 0, struck: 0 }));
      drawn.clear();
    },
    limits: (operation, subject) => standing.some((rule) => ofKind(rule, "rate_limit") && strikes(rule, operation, subject)),
    forRequest(operation, subject) {
      const rule = standing.find((rule) => rule.kind !== "rate_limit" && ofKind(rule, ...requestFaults) && strikes(rule, operation, subject));
      if (!rule) return undefined;
      const { kind, ms } = rule;
      return {
        kind: kind as RequestFault,
        ...(kind === "slow_before" ? { before: () => wait(ms) } : {}),
        ...(kind === "slow_after" ? { after: () => wait(ms) } : {}),
      };
    },
    forDelivery(type, subject) {
      const struck = { isDropped: false, copies: 1, delayMs: 0 };
      for (const rule of standing) {
        if (ofKind(rule, ...requestFaults) || !strikes(rule, type, subject)) continue;
        if (rule.kind === "drop") struck.isDropped = true;
        if (rule.kind === "duplicate") struck.copies += rule.times;
        if (rule.kind === "delay") struck.delayMs += rule.ms;
        // Reordering is a delay of each delivery's own, so that later ones overtake it.
        if (rule.kind === "reorder") struck.delayMs += Math.floor(draw(rule.seed, `by ${subject}`) * rule.ms);
      }
      return struck;
    },
  };
}

function nextOf(counts: Map<string, number>, key: string): number {
  const next = counts.get(key) ?? 0;
  counts.set(key, next + 1);
  return next;
}
