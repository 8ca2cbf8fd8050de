import type { Sql, Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { chargebackParts, chargebacks, chargebackShares, type Chargeback, type ChargebackPart, type ChargebackShare } from "./chargeback-tables.ts";

/** These chargebacks by the provider's refs, locked in id order until the transaction ends; payments, holds and refunds are locked before. */
export const chargebacksLock = (tx: Tx, refs: readonly string[]): Promise<Chargeback[]> => tx.read(chargebacks,
  `select ${chargebacks.select("c")}
     from money.chargeback c
    where c.provider_ref = any($1::text[])
    order by c.id
      for no key update`, [refs]);

/** What chargebacks took of which order: never changed once it is written. Two statements. */
export async function chargebackSharesRead(sql: Sql, ids: readonly Id<"cbk">[]): Promise<Map<Id<"cbk">, ChargebackShare[]>> {
  const shares = new Map<Id<"cbk">, ChargebackShare[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return shares;
  const uuids = ids.map(uuidOf);
  const parts = new Map<string, ChargebackPart[]>();
  const keyOf = ({ chargebackId, holdId }: Pick<ChargebackPart, "chargebackId" | "holdId">) => `${chargebackId} ${holdId}`;
  for (const part of await sql.read(chargebackParts,
    `select ${chargebackParts.select("p")} from money.chargeback_part p where p.chargeback_id = any($1::uuid[]) order by p.chargeback_id, p.hold_id, p.position`, [uuids])) parts.set(keyOf(part), [...parts.get(keyOf(part)) ?? [], part]);
  for (const share of await sql.read(chargebackShares,
    `select ${chargebackShares.select("s")} from money.chargeback_share s where s.chargeback_id = any($1::uuid[]) order by s.chargeback_id, s.hold_id`, [uuids])) shares.get(share.chargebackId)!.push({ ...share, parts: parts.get(keyOf(share)) ?? [] });
  return shares;
}
