import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** Those of these sellers who may sell now. Never cached: whoever is suspended is gone at once. */
export async function sellersSelling(sql: Sql, sellerIds: ReadonlySet<Id<"sel">>): Promise<ReadonlySet<Id<"sel">>> {
  if (sellerIds.size === 0) return new Set();
  const rows = await sql.rows<{ seller_id: string }>(
    `select s.seller_id
       from trust.seller_standing_v1 s
      where s.seller_id = any($1::uuid[])
        and s.can_sell`, [[...sellerIds].map(uuidOf)]);
  return new Set(rows.map((row) => idOf("sel", row.seller_id)));
}
