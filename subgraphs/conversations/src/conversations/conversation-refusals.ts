import { Refused, type UserError } from "@souk/shared/refusals";
import type { Id } from "@souk/shared/ids";

const refused = (__typename: string, code: string, message: string, path: readonly string[], also: object = {}) =>
  new Refused({ __typename, code, message, path, ...also } satisfies UserError);

/** What somebody wants to ask about is not offered now. */
export const subjectUnavailable = (path: readonly string[]) => refused("SubjectUnavailableError", "LISTING_UNAVAILABLE", "This is not offered at present.", path);
/** The seller sells nothing now, so that there is nothing to be asked. */
export const sellerUnavailable = (sellerId: Id<"sel">, path: readonly string[]) =>
  refused("SellerUnavailableError", "SELLER_UNAVAILABLE", "This seller cannot be written to at present.", path, { sellerId });
/** The person cannot answer now. */
export const personUnavailable = (path: readonly string[]) => refused("PersonUnavailableError", "PERSON_UNAVAILABLE", "This person cannot be written to at present.", path);
/** A moderator has ended it. */
export const conversationLocked = (path: readonly string[]) => refused("ConversationLockedError", "CONVERSATION_LOCKED", "This conversation was closed by a moderator.", path);
/** One of the two does not want to hear of the other. */
export const blockedByUser = (isOwn: boolean, path: readonly string[]) =>
  refused("BlockedByUserError", "BLOCKED_BY_USER", isOwn ? "You have blocked them. Unblock them first." : "They do not take messages from you.", path, { isOwn });
