import { bytes, json, minor, table, text, timestamp, type Row } from "@souk/shared/table";

/** The hash-chained log of privileged acts. */
export const auditEvents = table("trust.audit_event", {
  seq: minor(), at: timestamp(), actor: text(), action: text(), subject: text(),
  details: json<Record<string, unknown>>(), correlationId: text(), previousHash: bytes(), hash: bytes(),
});
export type AuditEvent = Row<typeof auditEvents>;
