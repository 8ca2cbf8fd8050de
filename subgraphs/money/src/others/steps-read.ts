import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** A step of an object through its machine, as its history has it. */
export interface StepOf<P extends string, S> {
  readonly of: Id<P>;
  readonly from: S;
  readonly to: S;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
}

/**
 * Reads the latest steps of objects of one noun, in their order. One statement, by the key of the noun's history.
 * @param prefix of the objects' ids
 */
export const stepsRead = <P extends string, S>(noun: "refund" | "chargeback" | "payout" | "transfer", prefix: P) =>
  /** @param bound of each at most so many */
  async (sql: Sql, ids: readonly Id<P>[], bound: number): Promise<StepOf<P, S>[]> => (await sql.rows<Omit<StepOf<P, S>, "of"> & { readonly id: string }>(
    `select s.id, s."from", s."to", s.reason, s.actor, s.at
       from unnest($1::uuid[]) as o (id)
      cross join lateral (
        select ${noun}_id as id, version, from_state as "from", to_state as "to", reason, actor, at
          from money.${noun}_history
         where ${noun}_id = o.id
         order by version desc
         limit $2) as s
      order by s.id, s.version`, [ids.map(uuidOf), bound])).map(({ id, ...step }) => ({ ...step, of: idOf(prefix, id) }));
