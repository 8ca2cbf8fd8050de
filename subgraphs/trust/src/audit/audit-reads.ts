import type { Sql } from "@souk/shared/database";
import { connection, pageOf, type Connection, type PageArgs, type Sort } from "@souk/shared/pages";
import { auditEvents, type AuditEvent } from "./audit-tables.ts";

/** The newest act first. Backed by the primary key; with a subject or an actor by their index. */
const newestFirst: Sort = { name: "auditNewest", keys: [{ sql: "a.seq", direction: "desc", type: "bigint" }] };

/** What the log is narrowed to. */
export interface AuditFilter { readonly subject?: string | null; readonly actor?: string | null }

/** A page of acts. */
export type AuditPage = Connection<AuditEvent>;

/** A page of the audit log. @throws PageRefused */
export async function auditPage(sql: Sql, { subject, actor, ...args }: PageArgs & AuditFilter): Promise<AuditPage> {
  const page = pageOf(args, { sort: newestFirst, firstParameter: 3 });
  const rows = await sql.read(auditEvents,
    `select ${auditEvents.select("a")}
       from trust.audit_event a
      where ($1::text is null or a.subject = $1)
        and ($2::text is null or a.actor = $2)
        and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [subject ?? null, actor ?? null, ...page.values]);
  return connection(rows, page, (act) => [act.seq]);
}
