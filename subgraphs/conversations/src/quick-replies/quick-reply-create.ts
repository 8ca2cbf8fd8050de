import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { quickReplyCreateRules, titleFree } from "./quick-reply-input.ts";
import { answersFor } from "./quick-reply-rights.ts";
import { quickReplies, quickRepliesMax, type QuickReply } from "./quick-reply-tables.ts";

/** `QuickReplyCreateInput`. */
export interface QuickReplyCreateInput { readonly sellerId: Id<"sel">; readonly title: string; readonly text: string; readonly idempotencyKey: string }

const path = ["input", "sellerId"];

/**
 * How many a seller has, one who adds at a time until the transaction ends: that is told by no single row. An advisory
 * lock, since before the first there is none.
 */
async function countBehindLock(tx: Tx, sellerId: Id<"sel">): Promise<number> {
  await tx.run("select pg_advisory_xact_lock(hashtext('conversations.quick_reply'), hashtext($1))", [sellerId]);
  return present(await tx.row<{ count: number }>("select count(*)::int as count from conversations.quick_reply where seller_id = $1", [uuidOf(sellerId)]), "a count").count;
}

/**
 * Saves a text that a seller's team answers with.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (a seller on whose team the caller is not, one too many), NotUnique (the title)
 */
export const quickReplyCreate = verb("quickReplyCreate", async (tx, { caller }: Context, { sellerId, title, text }: QuickReplyCreateInput): Promise<QuickReply> => {
  if (!isId("sel", sellerId) || !answersFor(caller, sellerId)) throw notFound(path, "There is no such seller.");
  if (await countBehindLock(tx, sellerId) >= quickRepliesMax) throw new Refused(invalid(path, `A seller has at most ${quickRepliesMax} quick replies. Delete one that is not used.`));
  const [made] = await titleFree(() => tx.read(quickReplies,
    `insert into conversations.quick_reply as q (id, seller_id, title, text)
     values ($1, $2, $3, $4)
     returning ${quickReplies.select("q")}`, [uuidOf(newId("qrp")), uuidOf(sellerId), title.trim(), text]));
  return present(made, "the quick reply just saved");
}, { input: quickReplyCreateRules });
