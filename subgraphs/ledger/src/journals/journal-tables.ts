import type { Connection, Count } from "@souk/shared/pages";
import { id, json, nullable, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** The entries in the books. */
export const journals = table("ledger.journal", {
  id: id("jnl"),
  key: text(),
  kind: text(),
  sourceType: text(),
  sourceId: text(),
  effectiveAt: timestamp(),
  postedAt: timestamp(),
  actor: text(),
  correlationId: text(),
  reversalOf: nullable(ref("jnl")),
  metadata: json<Readonly<Record<string, string>>>(),
});
export type Journal = Row<typeof journals>;
/** A page of journals that can be counted. */
export interface JournalPage extends Connection<Journal> { readonly count: () => Promise<Count> }
