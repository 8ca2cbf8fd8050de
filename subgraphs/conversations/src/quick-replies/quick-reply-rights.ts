import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { quickReplies, type QuickReply } from "./quick-reply-tables.ts";

/** Whether the caller answers for a seller, in whatever role of its team: the same who write on its side of a conversation. */
export const answersFor = (caller: Caller, sellerId: string): boolean => isMember(caller, sellerId);

/** A quick reply of the caller's team, locked until the transaction ends. @throws Refused Invalid for any other, as if there were none */
export async function ownQuickReplyLock(tx: Tx, id: Id<"qrp">, caller: Caller): Promise<QuickReply> {
  const [quickReply] = isId("qrp", id) ? await tx.read(quickReplies,
    `select ${quickReplies.select("q")} from conversations.quick_reply q where q.id = $1 for update`, [uuidOf(id)]) : [];
  if (!quickReply || !answersFor(caller, quickReply.sellerId)) throw notFound(["id"], "There is no such quick reply.");
  return quickReply;
}
