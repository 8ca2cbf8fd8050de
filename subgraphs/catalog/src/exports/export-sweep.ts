import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, uuidOf } from "@souk/shared/ids";
import { jobsEnqueue } from "@souk/shared/jobs";
import type { Sweep } from "@souk/shared/work";
import { exportKeptMs, exportStalledMs } from "./export-limits.ts";
import { exportFileKey } from "./export-tables.ts";
import type { ExportJob } from "./listing-export-run.ts";

const batchMax = 50;              // files are deleted one by one
const everyMs = 300_000;

/** Gives what runs and does not move a new job. */
const stalledMoved = ({ database }: SubgraphRuntime): Promise<number> => database.transaction({ origin: { actor: "service:listing-export", correlationId: "sweep-listing-export" } }, async (tx) => {
  const rows = await tx.rows<{ id: string }>(
    `update catalog.listing_export
        set moved_at = clock_timestamp()
      where id in (select id from catalog.listing_export where state = 'RUNNING' and moved_at < clock_timestamp() - make_interval(secs => $1) limit $2 for update skip locked)
     returning id`, [exportStalledMs / 1_000, batchMax]);
  const stalled = rows.map(({ id }) => idOf("exp", id));
  await jobsEnqueue<ExportJob>(tx, "listingExportRun", stalled.map((exportId) => ({ payload: { exportId }, key: exportId })));
  return stalled.length;
});

/** Deletes files after their week; first the file, then the note of it. */
async function filesEnd({ database, objects }: SubgraphRuntime): Promise<number> {
  const old = await database.rows<{ id: string }>(
    `select id
       from catalog.listing_export
      where is_file_kept
        and ended_at < clock_timestamp() - make_interval(secs => $1)
      order by moved_at
      limit $2`, [exportKeptMs / 1_000, batchMax]);
  const ids = old.map(({ id }) => idOf("exp", id));
  for (const id of ids) await objects.delete(exportFileKey({ id }));
  await database.run("update catalog.listing_export set is_file_kept = false where id = any($1::uuid[])", [ids.map(uuidOf)]);
  return ids.length;
}

/** The timer of exports that lost their job, and of files that nobody fetches any more. */
export const exportSweep: Sweep = { name: "exports are tidied", everyMs, batchMax, sweep: async (runtime) => Math.max(await stalledMoved(runtime), await filesEnd(runtime)) };
