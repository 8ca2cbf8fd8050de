import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** That a person acts for a seller, in a role; `role` null: not any more. */
export interface SellerMember { readonly sellerId: Id<"sel">; readonly userId: Id<"usr">; readonly role: string | null }

/** Notes who acts for which seller. Later entries of the same person and seller replace earlier ones. */
export async function sellerMembersKeep(tx: Tx, members: readonly SellerMember[]): Promise<void> {
  const latest = [...new Map(members.map((member) => [`${member.sellerId} ${member.userId}`, member])).values()];
  const gone = latest.filter(({ role }) => role === null);
  const there = latest.filter(({ role }) => role !== null);
  const columns = (of: readonly SellerMember[]) => [of.map(({ sellerId }) => uuidOf(sellerId)), of.map(({ userId }) => uuidOf(userId))];
  if (gone.length > 0)
    await tx.run(
      `delete from conversations.seller_member m
        using unnest($1::uuid[], $2::uuid[]) as gone (seller_id, user_id)
        where (m.seller_id, m.user_id) = (gone.seller_id, gone.user_id)`,
      columns(gone));
  if (there.length > 0)
    await tx.run(
      `insert into conversations.seller_member (seller_id, user_id, role)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[])
       on conflict (seller_id, user_id) do update set role = excluded.role`,
      [...columns(there), there.map(({ role }) => role)]);
}

/** In which role somebody acts for a seller. */
export type TeamRole = "SELLER_OWNER" | "SELLER_MANAGER" | "SELLER_FULFILMENT" | "SELLER_FINANCE";

/** Each entry of a seller with each person who acts for that seller now, in whatever role or one of those given: one statement. */
export async function sellerMembersOf<E extends { readonly sellerId: Id<"sel"> }>(
  tx: Tx, entries: readonly E[], roles: readonly TeamRole[] = [],
): Promise<(E & { readonly userId: Id<"usr"> })[]> {
  const rows = await tx.rows<{ seller_id: string; user_id: string }>(
    `select m.seller_id, m.user_id
       from conversations.seller_member m
      where m.seller_id = any($1::uuid[])
        and ($2::text[] = '{}' or m.role = any($2::text[]))
      order by m.seller_id, m.user_id`,
    [[...new Set(entries.map(({ sellerId }) => uuidOf(sellerId)))], roles]);
  const members = new Map<Id<"sel">, Id<"usr">[]>();
  for (const row of rows) {
    const sellerId = idOf("sel", row.seller_id);
    members.set(sellerId, [...(members.get(sellerId) ?? []), idOf("usr", row.user_id)]);
  }
  return entries.flatMap((entry) => (members.get(entry.sellerId) ?? []).map((userId) => ({ ...entry, userId })));
}
