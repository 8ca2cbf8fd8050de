import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { quickReplyUpdateRules, titleFree } from "./quick-reply-input.ts";
import { ownQuickReplyLock } from "./quick-reply-rights.ts";
import { quickReplies, type QuickReply } from "./quick-reply-tables.ts";

/** The mutation's `id` and `QuickReplyUpdateInput`; what is absent stays. */
export interface QuickReplyUpdateInput {
  readonly id: Id<"qrp">; readonly expectedVersion: number; readonly title?: string | null; readonly text?: string | null; readonly idempotencyKey: string;
}

/**
 * Changes what a quick reply says, for the whole team.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such quick reply of the caller's team), StaleVersion, NotUnique (the title)
 */
export const quickReplyUpdate = verb("quickReplyUpdate", async (tx, { caller }: Context, input: QuickReplyUpdateInput): Promise<QuickReply> => {
  const known = await ownQuickReplyLock(tx, input.id, caller);
  if (known.version !== input.expectedVersion) throw staleVersion(known.version);
  const [updated] = await titleFree(() => tx.read(quickReplies,
    `update conversations.quick_reply q
        set title = $2, text = $3, version = q.version + 1, updated_at = clock_timestamp()
      where q.id = $1
     returning ${quickReplies.select("q")}`, [uuidOf(known.id), input.title?.trim() ?? known.title, input.text ?? known.text]));
  return present(updated, "a locked quick reply");
}, { input: quickReplyUpdateRules });
