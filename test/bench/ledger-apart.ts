import { journalsSeal } from "@souk/ledger/journals-seal";
import type { Database } from "@souk/shared/database";
import { bareCopies } from "./ledger-bare.ts";
import type { ServerUse } from "./server-meter.ts";

/** What parts cost by themselves: Postgres CPU per journal, µs. */
export interface Apart {
  /** The journal's and the posting's row, written to bare tables. */
  readonly rows: number;
  readonly event: number;
  readonly sealing: number;
}

const batchJournals = 32;       // as the writer's batches of 64 callers
const batches = 100;
const blocks = 20;

/** Copies rows of journals of one posting, and seals the oldest journals that are not. */
export async function apart(database: Database, read: () => Promise<ServerUse>): Promise<Apart> {
  const spent = async (work: () => Promise<number>) => {
    const before = await read();
    const count = await work();
    return ((await read()).cpuMicros - before.cpuMicros) / count;
  };
  const ids = (await database.rows<{ id: string }>(
    "select id from ledger.journal where posting_count = 1 limit $1", [batchJournals * batches])).map(({ id }) => id);
  const copied = (copy: (ids: readonly string[]) => Promise<number>) => async () => {
    for (let first = 0; first < ids.length; first += batchJournals) await copy(ids.slice(first, first + batchJournals));
    return ids.length;
  };
  return {
    rows: await spent(copied((some) => bareCopies.rows(database, some))),
    event: await spent(copied((some) => bareCopies.events(database, some))),
    sealing: await spent(async () => {
      let sealed = 0;
      for (let block = 0; block < blocks; block++) sealed += await journalsSeal(database);
      return sealed;
    }),
  };
}
