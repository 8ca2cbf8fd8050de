import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { RefundState } from "./refund-states.ts";

/** A step of a refund. */
export interface RefundStep {
  readonly refundId: Id<"rfd">;
  readonly from: RefundState;
  readonly to: RefundState;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
}

/** The latest steps of refunds, in their order. One statement. @param bound of each at most so many */
export const refundStepsRead = async (sql: Sql, ids: readonly Id<"rfd">[], bound: number): Promise<RefundStep[]> => (await sql.rows<Omit<RefundStep, "refundId"> & { id: string }>(
  `select s.*
     from unnest($1::uuid[]) as r (id)
    cross join lateral (
      select refund_id as id, version, from_state as "from", to_state as "to", reason, actor, at
        from money.refund_history
       where refund_id = r.id
       order by version desc
       limit $2) as s
    order by s.id, s.version`, [ids.map(uuidOf), bound])).map(({ id, from, to, reason, actor, at }) => ({ refundId: idOf("rfd", id), from, to, reason, actor, at }));
