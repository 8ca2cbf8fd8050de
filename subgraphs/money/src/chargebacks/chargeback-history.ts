import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { stepsRead, type StepOf } from "../others/steps-read.ts";
import type { EvidenceName } from "./evidence-texts.ts";
import type { ChargebackState } from "./chargeback-states.ts";

/** A step of a chargeback. */
export type ChargebackStep = StepOf<"cbk", ChargebackState>;
/** The latest steps of chargebacks. */
export const chargebackStepsRead = stepsRead<"cbk", ChargebackState>("chargeback", "cbk");

/** What somebody wrote in answer. */
export interface ChargebackEvidence {
  readonly chargebackId: Id<"cbk">;
  /** Of whose team they are; null for staff. */
  readonly sellerId: Id<"sel"> | null;
  readonly texts: readonly { readonly name: EvidenceName; readonly text: string }[];
  readonly at: Date;
}

/** What was written in answer to chargebacks, the latest last. One statement. @param bound of each at most so many */
export const chargebackEvidenceRead = async (sql: Sql, ids: readonly Id<"cbk">[], bound: number): Promise<ChargebackEvidence[]> => (await sql.rows<{ id: string; seller_id: string | null; given: ChargebackEvidence["texts"]; at: Date }>(
  `select e.*
     from unnest($1::uuid[]) as c (id)
    cross join lateral (
      select chargeback_id as id, seller_id, given, at
        from money.chargeback_evidence
       where chargeback_id = c.id
       order by at desc
       limit $2) as e
    order by e.id, e.at`, [ids.map(uuidOf), bound])).map(({ id, seller_id: sellerId, given, at }) => ({ chargebackId: idOf("cbk", id), sellerId: sellerId === null ? null : idOf("sel", sellerId), texts: given, at }));
