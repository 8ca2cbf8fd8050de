import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { answersFor } from "./quick-reply-rights.ts";
import { quickReplies, quickRepliesMax, type QuickReply } from "./quick-reply-tables.ts";

/** Reads of quick replies, for the seller's team alone: one statement each for all that an operation asks in one turn. */
export interface QuickReplyLoaders {
  /** Null for an id of none, or of another team's. */
  readonly byId: { load(id: string): Promise<QuickReply | null> };
  /** A seller's, by title; null for whoever is not of its team. */
  ofSeller(sellerId: string): Promise<readonly QuickReply[] | null>;
}

/** Opens them for one operation of one caller. */
export function quickReplyLoaders({ database, caller }: RequestContext): QuickReplyLoaders {
  const all = batchedLists((ids: readonly Id<"sel">[]) => database.read(quickReplies,
    `select ${quickReplies.select("q")}
       from conversations.quick_reply q
      where q.seller_id = any($1::uuid[])
      order by q.seller_id, lower(q.title)`,      // index quick_reply_once
    [ids.map(uuidOf)]), ({ sellerId }) => sellerId, quickRepliesMax);
  return {
    byId: batched(async (ids: readonly string[]) => (await database.read(quickReplies,
      `select ${quickReplies.select("q")} from conversations.quick_reply q where q.id = any($1::uuid[])`,
      [ids.filter((id) => isId("qrp", id)).map(uuidOf)])).filter(({ sellerId }) => answersFor(caller, sellerId)), (quickReply: QuickReply): string => quickReply.id),
    ofSeller: async (id) => (isId("sel", id) && answersFor(caller, id) ? all.load(id) : null),
  };
}
