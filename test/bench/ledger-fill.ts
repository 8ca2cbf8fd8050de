import type { NewJournal } from "@souk/ledger/journal";
import { journalsMax, post } from "@souk/ledger/post";
import type { Database } from "@souk/shared/database";
import { by } from "./ledger-ways.ts";

const atOnce = 2;      // while one call is at the server, the next is made ready

/** Posts this many journals, as many in one call as the door takes. */
export async function posted(database: Database, journals: number, next: (number: number) => NewJournal): Promise<void> {
  let begun = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (begun < journals) {
      const first = begun;
      begun = Math.min(journals, begun + journalsMax);
      const batch = Array.from({ length: begun - first }, (_, at) => next(first + at));
      const outcomes = await database.transaction({ origin: by }, (tx) => post(tx, batch));
      const refused = outcomes.find((outcome) => "refused" in outcome);
      if (refused) throw new Error("a journal was refused", { cause: refused });
    }
  }));
}
