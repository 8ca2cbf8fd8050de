import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import type { CallAnswer } from "./call-answer.ts";
import { callsStillOpen, type Because, type CallEnd } from "./provider-calls.ts";

/** What was learned of an object of ours at the provider. */
export type News<S> =
  /** How it stands there. */
  | { readonly kind: "seen"; readonly object: S }
  /** The provider will not do what it was asked. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** It is not known whether the provider did it. */
  | { readonly kind: "lost" };

/** What an answer says, in our words. */
export function newsOf<T, S>(answer: CallAnswer<T>, seenOf: (object: T) => S): News<S> {
  if (answer.kind === "told") return { kind: "seen", object: seenOf(answer.object) };
  return answer.kind === "refused" ? answer : { kind: "lost" };
}

/**
 * How the call ended that news answers: not yet, where nothing is known.
 * @param because why what was asked for was not done, though the object tells how it stands: a decline
 */
export function callEndOf({ callId, news }: { readonly callId?: Id<"pcl">; readonly news: News<unknown> }, because: Because | null = null): CallEnd[] {
  if (!callId || news.kind === "lost") return [];
  if (news.kind === "refused") return [{ callId, state: "REFUSED", because: { code: news.code, message: news.message } }];
  return [{ callId, state: "ANSWERED", because }];
}

/** The part of it that still counts, of objects that are locked: not the no, nor the doubt, of a call that has ended, for another attempt may have followed it. One statement. */
export async function newsThatCounts<L extends { readonly callId?: Id<"pcl">; readonly news: { readonly kind: string } }>(tx: Tx, all: readonly L[]): Promise<ReadonlySet<L>> {
  const open = await callsStillOpen(tx, all.flatMap(({ callId, news }) => (callId && news.kind !== "seen" ? [callId] : [])));
  return new Set(all.filter(({ callId, news }) => !callId || news.kind === "seen" || open.has(callId)));
}
