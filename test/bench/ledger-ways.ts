import { journalReady, throughTheDoor } from "@souk/ledger/door";
import type { NewJournal } from "@souk/ledger/journal";
import { journalWriter } from "@souk/ledger/journal-writer";
import type { Database } from "@souk/shared/database";
import { bareWriter } from "./ledger-bare.ts";
import { gate } from "./load.ts";

/** How journals are written: bare rows one commit each, the door one journal a call, or the writer that batches. */
export type Way = "raw" | "lone" | "batched";
/** In the order they are printed. */
export const ways: readonly Way[] = ["raw", "lone", "batched"];

/** Connections of the ledger's pool: more do not make two cores faster. Callers beyond wait for one. */
export const connections = 24;
/** Who posts all of it. */
export const by = { actor: "bench", correlationId: "bench" };
const patienceMs = 60_000;      // nothing is refused for being late: how late it is, is what is measured

/** Each way of writing one journal; it fails when the journal was not posted. */
export function writers(database: Database): Record<Way, (journal: NewJournal) => Promise<unknown>> {
  const bare = bareWriter(database, by);
  const batching = journalWriter(database);
  const oneOf = gate(connections);
  return {
    raw: (journal) => oneOf(() => bare(journal)),
    lone: (journal) => oneOf(async () => {
      const [answer] = await throughTheDoor(database, [journalReady(journal, by)], () => true);
      if (answer?.outcome !== "POSTED") throw new Error(`${journal.key} was not posted: ${answer?.outcome}`);
    }),
    batched: (journal) => batching.post(journal, { ...by, deadlineMs: Date.now() + patienceMs }),
  };
}
