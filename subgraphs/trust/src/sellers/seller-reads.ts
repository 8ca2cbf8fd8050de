import type { Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { seesInside, seesSeller } from "./seller-rights.ts";
import { sellerInvitations, sellerMembers, sellers, type Seller, type SellerInvitation, type SellerMember } from "./seller-tables.ts";

/** Sellers and teams as the caller may see them. */
export interface SellerLoaders {
  load(id: Id<"sel">): Promise<Seller | null>;
  byHandle(handle: string): Promise<Seller | null>;
  /** Who works for a seller, the owner first; whether the caller may see them is the field's to say. */
  readonly members: { load(id: Id<"sel">): Promise<readonly SellerMember[]> };
  /** The teams a person works in, the oldest first. */
  readonly ofUser: { load(id: Id<"usr">): Promise<readonly SellerMember[]> };
  invitation(id: Id<"inv">): Promise<SellerInvitation | null>;
}

/** As large a team as one person can oversee; open invitations count, so that it cannot be passed by inviting. */
export const teamMax = 50;
const teamsPerPersonMax = 100;    // an opener is held to 20; invitations can add more, and the rest shows by `seller(id:)`

/** One statement for all that are asked for in a turn. */
export function sellerLoaders(sql: Sql, caller: Caller): SellerLoaders {
  const byId = batched<Id<"sel">, Seller>((ids) => sql.read(sellers,
    `select ${sellers.select("s")} from trust.seller s where s.id = any($1::uuid[])`, [ids.map(uuidOf)]), (seller) => seller.id);
  const visible = (seller: Seller | null | undefined) => (seller && seesSeller(caller, seller) ? seller : null);
  return {
    load: async (id) => visible(await byId.load(id)),
    byHandle: async (handle) => visible((await sql.read(sellers, `select ${sellers.select("s")} from trust.seller s where s.handle = $1`, [handle]))[0]),
    members: batchedLists<Id<"sel">, SellerMember>((sellerIds) => sql.read(sellerMembers,
      `select ${sellerMembers.select("m")} from trust.seller_member m where m.seller_id = any($1::uuid[])
        order by m.seller_id, m.role <> 'SELLER_OWNER', m.created_at, m.user_id`, [sellerIds.map(uuidOf)]), (member) => member.sellerId, teamMax),
    // Uses seller_member_of_user.
    ofUser: batchedLists<Id<"usr">, SellerMember>((userIds, bound) => sql.read(sellerMembers,
      `select ${sellerMembers.select("m")}
         from unnest($1::uuid[]) as person (id)
        cross join lateral (select * from trust.seller_member m where m.user_id = person.id order by m.created_at, m.seller_id limit $2) as m
        order by m.user_id, m.created_at, m.seller_id`, [userIds.map(uuidOf), bound]), (member) => member.userId, teamsPerPersonMax),
    invitation: async (id) => {
      const [found] = await sql.read(sellerInvitations,
        `select ${sellerInvitations.select("i")} from trust.seller_invitation i where i.id = $1`, [uuidOf(id)]);
      return found && seesInside(caller, found.sellerId) ? found : null;
    },
  };
}
