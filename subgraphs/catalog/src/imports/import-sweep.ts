import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, uuidOf } from "@souk/shared/ids";
import { jobsEnqueue } from "@souk/shared/jobs";
import type { Sweep } from "@souk/shared/work";
import { importEnd } from "./import-end.ts";
import { importFileDelete } from "./import-file.ts";
import { reportsKeptMs, resumeWithinMs, stalledMs, startWithinMs } from "./import-limits.ts";
import type { ImportState } from "./import-states.ts";
import type { ImportJob } from "./listing-import-run.ts";

const batchMax = 50;              // files are deleted one by one
const everyMs = 300_000;
/** Longer than any start that is under way, so that none finds its file gone. */
const graceMs = 60_000;
const origin = { actor: "service:listing-import", correlationId: "sweep-listing-import" };

/** Cancels what was not started within a day, and gives what runs and does not move a new job. Uses the index import_moved. */
async function lateMoved({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin }, async (tx) => {
    const late = await tx.rows<{ id: string; state: ImportState }>(
      `select id, state
         from catalog.listing_import
        where (state = 'UPLOADING' and moved_at < clock_timestamp() - make_interval(secs => $1))
           or (state = 'RUNNING' and moved_at < clock_timestamp() - make_interval(secs => $2))
        order by id
        limit $3
          for no key update skip locked`, [(startWithinMs + graceMs) / 1_000, stalledMs / 1_000, batchMax]);
    for (const { id, state } of late.filter(({ state: at }) => at === "UPLOADING")) await importEnd(tx, { id: idOf("imp", id), state }, "cancel");
    const stalled = late.filter(({ state }) => state === "RUNNING").map(({ id }) => idOf("imp", id));
    await jobsEnqueue<ImportJob>(tx, "listingImportRun", stalled.map((importId) => ({ payload: { importId }, key: importId })));
    await tx.run("update catalog.listing_import set moved_at = clock_timestamp() where id = any($1::uuid[])", [stalled.map(uuidOf)]);
    return late.length;
  });
}

/** Deletes the files of what has ended and cannot go on; first the file, then the note of it. */
async function filesEnd({ database, objects }: SubgraphRuntime): Promise<number> {
  const ended = await database.rows<{ id: string }>(
    `select id
       from catalog.listing_import
      where is_file_kept
        and ended_at is not null
        and (failure is null or failure not in ('UNEXPECTED', 'SELLER_UNAVAILABLE') or ended_at < clock_timestamp() - make_interval(secs => $1))
      order by moved_at
      limit $2`, [resumeWithinMs / 1_000, batchMax]);
  for (const { id } of ended) await importFileDelete(objects, idOf("imp", id));
  await database.run("update catalog.listing_import set is_file_kept = false where id = any($1::uuid[]) and ended_at is not null", [ended.map(({ id }) => id)]);
  return ended.length;
}

/** Forgets reports that are a quarter old, one import at a time: each may have 50,000 rows. */
const reportsForget = ({ database }: SubgraphRuntime): Promise<number> => database.run(
  `delete from catalog.listing_import
    where id in (select id from catalog.listing_import where ended_at < clock_timestamp() - make_interval(secs => $1) and not is_file_kept order by ended_at limit 1)`,
  [reportsKeptMs / 1_000]);

/** The timer of imports that wait, and of what they leave behind. */
export const importSweep: Sweep = {
  name: "imports are tidied", everyMs, batchMax,
  sweep: async (runtime) => Math.max(await lateMoved(runtime), await filesEnd(runtime), await reportsForget(runtime)),
};
