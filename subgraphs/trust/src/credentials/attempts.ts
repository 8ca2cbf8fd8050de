import { rateLimited } from "@souk/shared/errors";
import type { Rates } from "@souk/shared/rates";
import { networkOf } from "@souk/shared/network-of";

/** How often something may be tried: so many at once, so many more in each hour. */
interface AttemptLimit { readonly atOnce: number; readonly perHour: number }

/** Each limit, with what it protects against. None of them is of an account alone without a way round it for its owner. */
export const attemptLimits = {
  /** Passwords tried from one network address: an office of a hundred people signs in on Monday, a list of leaked passwords needs more. */
  signInFromAddress: { atOnce: 100, perHour: 600 },
  /** Passwords tried for one account from one address: ten slips, then one a minute. */
  signInPair: { atOnce: 10, perHour: 60 },
  /** Failures for one account from all addresses it never signed in from: a botnet's guessing. Looser, and the owner's own addresses pass it. */
  signInAccount: { atOnce: 100, perHour: 100 },
  /** Second factors tried by somebody who knows the password: six digits stand 100,000 hours of this. */
  secondFactor: { atOnce: 10, perHour: 20 },
  /** The present password asked again inside a session: a borrowed phone. */
  passwordOfSession: { atOnce: 10, perHour: 20 },
  /** Accounts registered from one address: a classroom, not a bulk sign-up. */
  registerFromAddress: { atOnce: 30, perHour: 60 },
  /** Mails of one kind to one mailbox that anybody may ask for: enough to find a lost one, no bombing. By kind, or a stranger's registrations would keep the owner from a new password. */
  mailsToMailbox: { atOnce: 5, perHour: 5 },
  /** Mails asked for from one address. */
  mailsFromAddress: { atOnce: 30, perHour: 60 },
  /** Mailed tokens tried from one address: they cannot be guessed, this spares the database. */
  tokenFromAddress: { atOnce: 60, perHour: 600 },
  /** Guest tokens made for one address: every visitor of an office needs one. */
  guestFromAddress: { atOnce: 200, perHour: 2_000 },
} as const satisfies Readonly<Record<string, AttemptLimit>>;
export type AttemptKind = keyof typeof attemptLimits;

const hourSeconds = 3_600;
const limitOf = ({ atOnce, perHour }: AttemptLimit, cost: number) => ({ capacity: atOnce, restorePerSecond: perHour / hourSeconds, cost });

/** Counts an attempt. @throws OperationError RATE_LIMITED with the time to wait */
export async function attempt(rates: Rates, kind: AttemptKind, of: string): Promise<void> {
  const { allowed, retryAfterMs } = await rates.take(`attempt:${kind}:${of}`, limitOf(attemptLimits[kind], 1));
  if (!allowed) throw rateLimited(retryAfterMs);
}

/** Takes an attempt back that turned out to be the owner's. */
export const attemptReturn = async (rates: Rates, kind: AttemptKind, of: string): Promise<void> =>
  void (await rates.take(`attempt:${kind}:${of}`, limitOf(attemptLimits[kind], -1)));

/** What a caller's address counts under; those we cannot tell apart share one. */
export const addressOf = ({ address }: { readonly address?: string | undefined }): string => networkOf(address ?? "unknown");
