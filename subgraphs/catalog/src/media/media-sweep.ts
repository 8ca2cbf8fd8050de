import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { attachWithinMs } from "./media-limits.ts";
import { uploadKey } from "./media-tables.ts";

const batchMax = 200;             // files are deleted one by one
const everyMs = 600_000;          // what is a day old may be ten minutes older
/** Longer than any attachment under way, so that none finds its file gone. */
const graceMs = 60_000;
/** What was put again after it was taken over has no row any more; a job that failed all day may still want the rest. */
const uploadsKeptMs = 3 * attachWithinMs;

/** Ends uploads that nobody attached within a day: first the file, then its row, so that no file is left without one. Uses the index media_unattached. */
async function uploadsSweep({ database, objects }: SubgraphRuntime): Promise<number> {
  await objects.uploadsExpire(new Date(Date.now() - uploadsKeptMs));
  const due = await database.rows<{ id: string }>(
    `select id
       from catalog.media
      where state = 'UPLOADING'
        and created_at < clock_timestamp() - make_interval(secs => $1)
      order by created_at
      limit $2`, [(attachWithinMs + graceMs) / 1_000, batchMax]);
  for (const { id } of due) await objects.delete(uploadKey(idOf("med", id)));
  await database.run("delete from catalog.media where id = any($1::uuid[]) and state = 'UPLOADING'", [due.map(({ id }) => id)]);
  return due.length;
}

/** The timer of uploads that nobody attached. */
export const mediaSweep: Sweep = { name: "uploads end", everyMs, batchMax, sweep: uploadsSweep };
