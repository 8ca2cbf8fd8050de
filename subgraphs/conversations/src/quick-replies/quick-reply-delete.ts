import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownQuickReplyLock } from "./quick-reply-rights.ts";

/** The mutation's `id`, and the key. */
export interface QuickReplyDeleteInput { readonly id: Id<"qrp">; readonly idempotencyKey: string }

/**
 * Deletes a quick reply for good; what was written with it stays. Answers whose it was.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such quick reply of the caller's team)
 */
export const quickReplyDelete = verb("quickReplyDelete", async (tx, { caller }: Context, { id }: QuickReplyDeleteInput): Promise<{ readonly id: Id<"sel"> }> => {
  const known = await ownQuickReplyLock(tx, id, caller);
  await tx.run("delete from conversations.quick_reply where id = $1", [uuidOf(known.id)]);
  return { id: known.sellerId };
});
