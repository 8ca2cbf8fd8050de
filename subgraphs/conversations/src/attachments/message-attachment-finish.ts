import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { attachmentLook, type Looked } from "./attachment-picture.ts";
import { attachmentRejected } from "./attachment-refusals.ts";
import { attachmentMachine } from "./attachment-states.ts";
import { attachments, attachmentUploadKey, type Attachment } from "./attachment-tables.ts";

/** The mutation's `id` and key. */
export interface MessageAttachmentFinishInput { readonly id: Id<"att">; readonly idempotencyKey: string }
interface Prepared { readonly context: Context; readonly found: Attachment | null; readonly looked: Looked | null }

/**
 * Looks at what its author has uploaded and makes it ready to be sent; the upload, which still says where it was taken, is
 * deleted. Looking takes a moment and happens before the transaction.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such upload of the caller), ATTACHMENT_REJECTED, InvalidTransition (finished before)
 */
export const messageAttachmentFinish = verb("messageAttachmentFinish", async (tx, { context: { objects }, found, looked }: Prepared): Promise<Attachment> => {
  if (!found) throw notFound(["id"], "There is no such upload.");
  const [locked] = await tx.read(attachments, `select ${attachments.select("a")} from conversations.attachment a where a.id = $1 for no key update`, [uuidOf(found.id)]);
  if (!locked) throw notFound(["id"], "There is no such upload.");
  const state = transition(attachmentMachine, "finish", locked.state);
  const size = present(looked, "what was seen of an upload");
  if ("rejection" in size) throw attachmentRejected(size.rejection);
  const [ready] = await tx.read(attachments,
    `update conversations.attachment a
        set state = $2, width = $3, height = $4
      where a.id = $1
     returning ${attachments.select("a")}`, [uuidOf(found.id), state, size.width, size.height]);
  tx.afterCommit(() => void objects.delete(attachmentUploadKey(found.id)).catch(() => {}));      // what is left of it ends with all uploads
  return present(ready, "a locked upload");
}, {
  prepare: async (context: Context, { id }: MessageAttachmentFinishInput): Promise<Prepared> => {
    const found = await context.attachments.ownById.load(id);
    return { context, found, looked: found?.state === "UPLOADING" ? await attachmentLook(context.objects, found) : null };
  },
});
