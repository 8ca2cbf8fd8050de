import type { Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { teamMax } from "./seller-member-invite.ts";
import { seesSeller } from "./seller-rights.ts";
import { sellerMembers, sellers, type Seller, type SellerMember } from "./seller-tables.ts";

const sellersPerPersonMax = 100;    // an opener is held to 20; invitations can add more, and the rest shows by `seller(id:)`

/** Sellers as the caller may see them; one statement for all asked for in a turn. */
export function sellersVisibleTo(sql: Sql, caller: Caller) {
  const byId = batched<Id<"sel">, Seller>((ids) => sql.read(sellers,
    `select ${sellers.select("s")} from trust.seller s where s.id = any($1::uuid[])`, [ids.map(uuidOf)]), (seller) => seller.id);
  const visible = (seller: Seller | null) => (seller && seesSeller(caller, seller) ? seller : null);
  return {
    load: async (id: Id<"sel">) => visible(await byId.load(id)),
    byHandle: async (handle: string) => {
      const [seller] = await sql.read(sellers, `select ${sellers.select("s")} from trust.seller s where s.handle = $1`, [handle]);
      return visible(seller ?? null);
    },
  };
}

/** Who works for a seller, the owner first. */
export const membersOfSeller = (sql: Sql) => batchedLists<Id<"sel">, SellerMember>((sellerIds) => sql.read(sellerMembers,
  `select ${sellerMembers.select("m")} from trust.seller_member m where m.seller_id = any($1::uuid[])
    order by m.seller_id, m.role <> 'SELLER_OWNER', m.created_at, m.user_id`, [sellerIds.map(uuidOf)]), (member) => member.sellerId, teamMax);

/** The teams people work in, the oldest first. Uses seller_member_of_user. */
export const membershipsOfUser = (sql: Sql) => batchedLists<Id<"usr">, SellerMember>((userIds, bound) => sql.read(sellerMembers,
  `select ${sellerMembers.select("m")}
     from unnest($1::uuid[]) as person (id)
    cross join lateral (select * from trust.seller_member m where m.user_id = person.id order by m.created_at, m.seller_id limit $2) as m
    order by m.user_id, m.created_at, m.seller_id`, [userIds.map(uuidOf), bound]), (member) => member.userId, sellersPerPersonMax);
