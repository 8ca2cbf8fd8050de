import type { Sql } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { auditEvents, type AuditEvent } from "./audit-tables.ts";

/** The newest act first. By the primary key; with a subject or an actor by their index. */
const newestFirst: Sort = { name: "auditNewest", keys: [{ sql: "a.seq", direction: "desc", type: "bigint" }] };

/** Which acts; all that is given must hold. */
export interface AuditFilter { readonly subject?: string | null; readonly actor?: string | null; readonly action?: string | null }
/** A page of acts that can be counted. */
export interface AuditPage extends Connection<AuditEvent> { readonly count: () => Promise<Count> }

const filtered = `($1::text is null or a.subject = $1) and ($2::text is null or a.actor = $2) and ($3::text is null or a.action = $3)`;

/** A page of the audit log: one statement, and one more if the count is asked for. @throws PageRefused */
export async function auditPage(sql: Sql, args: PageArgs & { readonly filter?: AuditFilter | null }): Promise<AuditPage> {
  const { subject, actor, action } = args.filter ?? {};
  const filter = [subject ?? null, actor ?? null, action ?? null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.read(auditEvents,
    `select ${auditEvents.select("a")}
       from trust.audit_event a
      where ${filtered} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows, page, (act) => [act.seq]),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from trust.audit_event a where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
