import type { Sql } from "@souk/shared/database";
import { promotions, type Promotion } from "./promotion-tables.ts";

/** Whether a promotion counts at the moment of reading, by the database's clock. */
export type PromotionPhase = "UNKNOWN" | "NOT_YET" | "RUNNING" | "ENDED";
/** A promotion at the moment of reading. */
export interface PromotionNow extends Promotion { readonly phase: PromotionPhase }

/** In SQL: a draft is nobody's business; what is paused may count again. */
const phase = `case when p.state = 'DRAFT' then 'UNKNOWN'
              when p.state = 'ENDED' or p.valid_until <= clock_timestamp() then 'ENDED'
              when p.state = 'PAUSED' or p.valid_from > clock_timestamp() then 'NOT_YET'
              else 'RUNNING' end as "phase"`;

/** Promotions as they stand now. @param rest of the statement, behind `from commerce.promotion p` */
export async function promotionsNow(sql: Sql, rest: string, values: readonly unknown[]): Promise<PromotionNow[]> {
  const rows = await sql.rows<Record<string, unknown> & { phase: PromotionPhase }>(
    `select ${promotions.select("p")}, ${phase}
       from commerce.promotion p
      ${rest}`, values);
  return rows.map((row) => ({ ...promotions.read(row), phase: row.phase }));
}
