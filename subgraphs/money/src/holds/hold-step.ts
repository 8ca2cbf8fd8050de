import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { HoldCommand } from "./holds-write.ts";

/** One thing that was done to a hold: a line of its history. */
export interface HoldStep {
  readonly holdId: Id<"hld">;
  readonly command: HoldCommand | "fund";
  readonly amountMinor: bigint;
  readonly reason: string | null;
  readonly actor: string;
  readonly version: number;
  readonly at: Date;
}

interface Row { hold_id: string; command: HoldStep["command"]; amount_minor: string; reason: string | null; actor: string; version: number; at: Date }

/** The latest steps of holds, in their order. One statement. @param bound of each at most so many */
export async function holdStepsRead(sql: Sql, ids: readonly Id<"hld">[], bound: number): Promise<HoldStep[]> {
  const rows = await sql.rows<Row>(
    `select s.*
       from unnest($1::uuid[]) as h (id)
      cross join lateral (
        select hold_id, command, amount_minor::text, reason, actor, version, at
          from money.hold_history
         where hold_id = h.id
         order by version desc
         limit $2) as s
      order by s.hold_id, s.version`, [ids.map(uuidOf), bound]);
  return rows.map(({ hold_id: holdId, amount_minor: amountMinor, ...step }) => ({ ...step, holdId: idOf("hld", holdId), amountMinor: BigInt(amountMinor) }));
}
