import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { sendWithinMs } from "./attachment-limits.ts";
import { attachmentKey, attachmentUploadKey } from "./attachment-tables.ts";

const batchMax = 200;             // files are deleted one by one
const everyMs = 600_000;          // what is a day old may be ten minutes older

/** Deletes pictures that nobody sent within a day, and those that were taken away with their message: first the files, then the row, so that no file is left without one. */
async function attachmentsEnd({ database, objects }: SubgraphRuntime): Promise<number> {
  const due = await database.rows<{ id: string }>(
    `(select id
        from conversations.attachment
       where message_id is null
         and created_at < clock_timestamp() - make_interval(secs => $1)
       order by created_at
       limit $2)
     union all
     (select id from conversations.attachment where state = 'REMOVED' order by created_at limit $2)
      limit $2`, [sendWithinMs / 1_000, batchMax]);
  for (const id of due.map((row) => idOf("att", row.id)))
    for (const key of [attachmentUploadKey(id), attachmentKey(id)]) await objects.delete(key);
  await database.run("delete from conversations.attachment where id = any($1::uuid[]) and state <> 'SENT'", [due.map(({ id }) => id)]);
  return due.length;
}

/** The timer of pictures that are not wanted. */
export const attachmentsSweep: Sweep = { name: "attachments end", everyMs, batchMax, sweep: attachmentsEnd };
