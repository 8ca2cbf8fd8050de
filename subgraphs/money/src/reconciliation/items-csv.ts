import { csvRecord } from "@souk/ledger/csv";
import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { decimalOf } from "@souk/shared/money";
import { reconciliationItems } from "./reconciliation-tables.ts";

/** A run has no more breaks than this, or it fails. */
const itemsMax = 10_000;

/** What a run has found, or all that is open, as records (RFC 4180) below a first one that names the cells: the oldest first. Amounts are decimal. */
export async function itemsCsv(sql: Sql, runId: Id<"rcr"> | null): Promise<string> {
  const items = await sql.read(reconciliationItems,
    `select ${reconciliationItems.select("i")}
       from money.reconciliation_item i
      where case when $1::uuid is null then i.closed_at is null else i.id in (select f.item_id from money.reconciliation_finding f where f.run_id = $1) end
      order by i.id
      limit $2`, [runId && uuidOf(runId), itemsMax]);
  const amount = (minor: bigint | null, currency: (typeof items)[number]["currency"]) => (minor === null ? "" : decimalOf({ minor, currency }));
  return [
    csvRecord(["id", "kind", "state", "currency", "provider", "books", "difference", "providerRef", "sourceRef", "journalKey", "happenedAt", "firstSeenAt", "lastSeenAt", "owner", "journalId", "note"]),
    ...items.map(({ currency, ...item }) => csvRecord([
      item.id, item.kind, item.state, currency, amount(item.providerMinor, currency), amount(item.booksMinor, currency), amount(item.differenceMinor, currency), { text: item.providerRef ?? "" }, { text: item.sourceRef ?? "" },
      { text: item.journalKey ?? "" }, item.happenedAt.toISOString(), item.firstSeenAt.toISOString(), item.lastSeenAt.toISOString(), item.ownerId ?? "", item.journalId ?? "", { text: item.note ?? "" },
    ])),
  ].join("");
}
