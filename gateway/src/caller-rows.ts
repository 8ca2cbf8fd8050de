import { batcher } from "@souk/shared/batcher";
import type { Sql } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";
import { operationDeadlineMs } from "./http/deadline.ts";

/** What the database says of a session. */
export interface CallerRow {
  readonly user_id: string; readonly roles: readonly string[]; readonly memberships: readonly { readonly of: string; readonly role: string }[];
  readonly stepped_up_until: Date | null; readonly is_live: boolean;
}

/** Reads sessions. */
export interface CallerRows {
  /** @returns null when there is no such session @throws OperationError DOWNSTREAM_UNAVAILABLE or TIMEOUT, both to be tried again */
  read(sessionId: Id<"ses">): Promise<CallerRow | null>;
  /** Waits for the reads under way. */
  close(): Promise<void>;
}

const sessionsAtOnce = 200;            // some 3 ms of the database's time
const waitingMax = 10_000;             // a second's work and more; their requests wait in memory meanwhile
const readTimeoutMs = 3_000;           // as long as a pool waits for a connection

/**
 * Reads together what is asked while a read is under way, on one connection: the gateway's others are for keys and events.
 * When a thousand people come at once, each needs its row first; one by one, the last of them heard "busy" after the
 * three seconds that a pool waits. `pnpm faults oversell` shows it.
 */
export function callerRowsOf(sql: Pick<Sql, "rows">): CallerRows {
  const rows = batcher<Id<"ses">, CallerRow | null>({
    maxBatch: sessionsAtOnce, maxWaiting: waitingMax, batchTimeoutMs: readTimeoutMs, isOutage: (error) => error instanceof OperationError,
    async run(sessionIds) {
      const found = await sql.rows<CallerRow & { readonly session_id: string }>(
        "select session_id, user_id, roles, memberships, stepped_up_until, is_live from trust.caller_v1 where session_id = any($1::uuid[])", [sessionIds.map(uuidOf)]);
      const byId = new Map(found.map(({ session_id, ...row }) => [session_id, row]));
      return sessionIds.map((id) => ({ ok: byId.get(uuidOf(id)) ?? null }));
    },
  });
  return { read: (sessionId) => rows.submit(sessionId, { deadlineMs: Date.now() + operationDeadlineMs }), close: () => rows.close() };
}
