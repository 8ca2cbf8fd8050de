import type { Database, Tx } from "@souk/shared/database";
import { until } from "../until.ts";

/**
 * Has commerce tell something, and waits until it can be read: any transaction of the server, of other tests too, holds that
 * back for a while, and who is to die reading it must find it.
 */
export async function factTold(commerce: Database, tell: (tx: Tx) => Promise<unknown>): Promise<void> {
  await commerce.transaction({ origin: { actor: "service:fault", correlationId: "fault" } }, tell);
  await until("what commerce told can be read", async () =>
    (await commerce.row("select from commerce.event_v1 where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1")) === undefined);
}
