import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { sellerMembers, type SellerMember } from "./seller-tables.ts";
import { teamMax } from "./team-size.ts";

/** Teams; whether the caller may see them is the field's to say. */
export interface TeamLoaders {
  /** Who works for a seller, the owner first. */
  readonly ofSeller: { load(id: Id<"sel">): Promise<readonly SellerMember[]> };
  /** The teams a person works in, the oldest first. */
  readonly ofUser: { load(id: Id<"usr">): Promise<readonly SellerMember[]> };
}

const teamsPerPersonMax = 100;    // an owner is held to 20; invitations can add more, and the rest shows by `seller(id:)`

/** One statement for all that are asked for in a turn. */
export const teamLoaders = (sql: Sql): TeamLoaders => ({
  ofSeller: batchedLists<Id<"sel">, SellerMember>((sellerIds) => sql.read(sellerMembers,
    `select ${sellerMembers.select("m")}
       from trust.seller_member m
      where m.seller_id = any($1::uuid[])
      order by m.seller_id, m.role <> 'SELLER_OWNER', m.created_at, m.user_id`, [sellerIds.map(uuidOf)]),
  (member) => member.sellerId, teamMax),
  // Uses seller_member_of_user.
  ofUser: batchedLists<Id<"usr">, SellerMember>((userIds, bound) => sql.read(sellerMembers,
    `select ${sellerMembers.select("m")}
       from unnest($1::uuid[]) as person (id)
      cross join lateral (
        select *
          from trust.seller_member of_person
         where of_person.user_id = person.id
         order by of_person.created_at, of_person.seller_id
         limit $2) as m
      order by m.user_id, m.created_at, m.seller_id`, [userIds.map(uuidOf), bound]),
  (member) => member.userId, teamsPerPersonMax),
});
