import type { Sql } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import type { ItemState } from "./item-states.ts";
import { reconciliationItems, reconciliationRuns, type ItemKind, type ReconciliationItem, type ReconciliationRun } from "./reconciliation-tables.ts";
import type { RunState } from "./run-states.ts";

/** A page of runs that can be counted. */
export interface ReconciliationRunPage extends Connection<ReconciliationRun> { readonly count: () => Promise<Count> }
/** A page of breaks that can be counted. */
export interface ReconciliationItemPage extends Connection<ReconciliationItem> { readonly count: () => Promise<Count> }
/** Which breaks: all that is given must hold. */
export interface ReconciliationItemFilter {
  readonly state?: ItemState | null;
  readonly isOpen?: boolean | null;
  readonly kind?: ItemKind | null;
  /** First seen before then. */
  readonly olderThan?: Date | null;
  readonly runId?: string | null;
  readonly ownerId?: string | null;
}

/** An id begins with the time it was made: by the indexes reconciliation_run_in_state, reconciliation_item_in_state and the keys' own. */
const newest = (alias: string): Sort => ({ name: "newest", keys: [{ sql: `${alias}.id`, direction: "desc", type: "uuid" }] });

const runWhere = "($1::text is null or r.state = $1)";
/** A page of runs, the newest first: one statement, and one more for the count. */
export async function reconciliationRunPage(sql: Sql, args: PageArgs & { readonly state?: RunState | null }): Promise<ReconciliationRunPage> {
  const page = pageOf(args, { sort: newest("r"), firstParameter: 2 });
  const values = [args.state ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${reconciliationRuns.select("r")}, ${page.keys}
       from money.reconciliation_run r
      where ${runWhere} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  return {
    ...connection(rows.map((row) => Object.assign(reconciliationRuns.read(row), { pageKeys: row.pageKeys })), page),
    count: () => counted(sql, `select from money.reconciliation_run r where ${runWhere}`, values),
  };
}

const itemWhere = `($1::text is null or i.state = $1) and ($2::bool is null or (i.closed_at is null) = $2) and ($3::text is null or i.kind = $3) and ($4::timestamptz is null or i.first_seen_at < $4)
  and ($5::uuid is null or exists (select from money.reconciliation_finding f where f.run_id = $5 and f.item_id = i.id)) and ($6::uuid is null or i.owner_id = $6)`;
/** A page of breaks, the newest first: one statement, and one more for the count. */
export async function reconciliationItemPage(sql: Sql, args: PageArgs & { readonly filter?: ReconciliationItemFilter | null }): Promise<ReconciliationItemPage> {
  const page = pageOf(args, { sort: newest("i"), firstParameter: 7 });
  const { state, isOpen, kind, olderThan, runId, ownerId } = args.filter ?? {};
  const values = [state ?? null, isOpen ?? null, kind ?? null, olderThan ?? null, uuidAsked("rcr", runId), uuidAsked("usr", ownerId)];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${reconciliationItems.select("i")}, ${page.keys}
       from money.reconciliation_item i
      where ${itemWhere} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  return {
    ...connection(rows.map((row) => Object.assign(reconciliationItems.read(row), { pageKeys: row.pageKeys })), page),
    count: () => counted(sql, `select from money.reconciliation_item i where ${itemWhere}`, values),
  };
}

async function counted(sql: Sql, query: string, values: readonly unknown[]): Promise<Count> {
  const counting = countUpTo();
  return counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (${query} limit ${counting.limit}) as counted`, values))?.count ?? 0);
}
