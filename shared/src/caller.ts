import type { Id } from "./ids.ts";

/** How a caller is known to us. */
export type CallerKind = "anonymous" | "guest" | "user" | "service";

/** That a person acts for something (a team, a company) in a role of it. */
export interface Membership {
  /** Global id of what the person belongs to. */
  readonly of: string;
  readonly role: string;
}

/**
 * Who asks. Built once at the gateway from the token and the present state of the account,
 * passed on to every subgraph; nothing below the gateway reads a token.
 */
export interface Caller {
  readonly kind: CallerKind;
  /** Scope of idempotency keys and author in the audit log: `usr_…`, `gst_…`, `service:worker`, `anonymous`. */
  readonly actor: string;
  readonly userId?: Id<"usr">;
  /** A guest's; of somebody signed in, whose guest they say they were before. */
  readonly guestId?: Id<"gst">;
  readonly sessionId?: Id<"ses">;
  /** Roles held on the platform itself, such as `ADMIN`; empty for nearly everybody. */
  readonly roles: readonly string[];
  /** Present only when an app acts for the person: what it was consented. A person's own session is not narrowed. */
  readonly scopes?: readonly string[];
  readonly memberships: readonly Membership[];
  /** Network address the request came from, as the gateway's proxy settings let it know; for limits on attempts. */
  readonly address?: string;
  /** The client's `User-Agent`, cut short; so that a person recognises a session in a list. */
  readonly agent?: string;
  /** A second factor was shown and counts until then (epoch ms); absent when it was not. */
  readonly steppedUpUntilMs?: number;
}

/** Somebody without any token. */
export const anonymous: Caller = { kind: "anonymous", actor: "anonymous", roles: [], memberships: [] };

/** One of our own processes, acting on no person's behalf. */
export const serviceCaller = (name: string): Caller => ({
  kind: "service", actor: `service:${name}`, roles: ["SERVICE"], memberships: [],
});

/** True if the caller holds any of the platform roles. */
export const hasRole = (caller: Caller, ...roles: readonly string[]): boolean =>
  caller.roles.some((role) => roles.includes(role));

/** True if the caller acts for `of`, in any of `roles` (in any role when none is named). */
export const isMember = (caller: Caller, of: string, ...roles: readonly string[]): boolean =>
  caller.memberships.some((m) => m.of === of && (roles.length === 0 || roles.includes(m.role)));
