import type { Tx } from "@souk/shared/database";

/** A privileged act: who it was comes from the transaction. */
export interface AuditedAct {
  /** The mutation or command, as in the schema. */
  readonly action: string;
  /** Global id of what it was done to. */
  readonly subject: string;
  /** What a reader needs to understand it later; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes an act into the audit log, in the transaction of the act. The database numbers and chains it. */
export const auditAppend = async (tx: Tx, { action, subject, details = {} }: AuditedAct): Promise<void> =>
  void (await tx.run(
    `insert into ${tx.schema}.audit_event (actor, action, subject, details, correlation_id) values ($1, $2, $3, $4, $5)`,
    [tx.origin.actor, action, subject, JSON.stringify(details), tx.origin.correlationId]));
