import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { fileWaitsMs } from "./digital-goods-limits.ts";
import { fileKey, fileUploadKey } from "./digital-goods-tables.ts";

const batchMax = 100;             // files are deleted one by one
const everyMs = 600_000;          // what is a day old may be ten minutes older

/**
 * Ends files that were not said to be handed out within a day: the rows first, under their locks, so that none that is
 * said just now is lost; a file whose row is gone and whose deletion failed is nobody's. Uses the index digital_file_waiting.
 */
async function filesEnd({ database, objects }: SubgraphRuntime): Promise<number> {
  const ended = await database.rows<{ id: string }>(
    `delete from commerce.digital_file
      where id in (select id
                     from commerce.digital_file
                    where not is_kept
                      and created_at < clock_timestamp() - make_interval(secs => $1)
                    order by created_at
                    limit $2
                      for update skip locked)
     returning id`, [fileWaitsMs / 1_000, batchMax]);
  for (const { id } of ended) {
    await objects.delete(fileUploadKey(idOf("dfl", id)));
    await objects.delete(fileKey(idOf("dfl", id)));
  }
  return ended.length;
}

/** The timer of files that wait to be handed out. */
export const digitalFilesSweep: Sweep = { name: "digital files end", everyMs, batchMax, sweep: filesEnd };
