import type { Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { seesEverySeller } from "./seller-rights.ts";
import { sellerInvitations, sellerMembers, sellers, type MemberRole, type Seller, type SellerInvitation, type SellerMember } from "./seller-tables.ts";

/** Sellers as the caller may see them; teams are read from the table, so that a change shows at once. */
export interface SellerLoaders {
  /** Null when there is none, or it sells nothing now and the caller is neither of its team nor staff. */
  load(id: Id<"sel">): Promise<Seller | null>;
  byHandle(handle: string): Promise<Seller | null>;
  /** What the caller is in a seller's team; null outside it. */
  heldIn(id: Id<"sel">): Promise<MemberRole | null>;
  /** Whether the caller sees a seller's state, team and steps. */
  seesInside(id: Id<"sel">): Promise<boolean>;
  /** A role that waits, for the seller's team and staff. */
  invitation(id: Id<"inv">): Promise<SellerInvitation | null>;
}

/** Parameters 2 and 3: sees all of them, and who asks. */
const visible = `(s.can_sell or $2::boolean or exists (select from trust.seller_member m where m.seller_id = s.id and m.user_id = $3::uuid))`;

/** One statement for all that are asked for in a turn. */
export function sellerLoaders(sql: Sql, caller: Caller): SellerLoaders {
  const seesAll = seesEverySeller(caller);
  const asker = caller.userId ? uuidOf(caller.userId) : null;
  const byId = batched<Id<"sel">, Seller>((ids) => sql.read(sellers,
    `select ${sellers.select("s")}
       from trust.seller s
      where s.id = any($1::uuid[])
        and ${visible}`, [ids.map(uuidOf), seesAll, asker]), (seller) => seller.id);
  const own = batched<Id<"sel">, SellerMember>((ids) => sql.read(sellerMembers,
    `select ${sellerMembers.select("m")}
       from trust.seller_member m
      where m.seller_id = any($1::uuid[])
        and m.user_id = $2`, [ids.map(uuidOf), asker]), (member) => member.sellerId);
  const heldIn = async (id: Id<"sel">) => (asker === null ? null : (await own.load(id))?.role ?? null);
  const seesInside = async (id: Id<"sel">) => seesAll || (await heldIn(id)) !== null;
  return {
    load: async (id) => (isId("sel", id) ? byId.load(id) : null),
    byHandle: async (handle) => (await sql.read(sellers,
      `select ${sellers.select("s")}
         from trust.seller s
        where s.handle = $1
          and ${visible}`, [handle, seesAll, asker]))[0] ?? null,
    heldIn, seesInside,
    async invitation(id) {
      const [found] = await sql.read(sellerInvitations,
        `select ${sellerInvitations.select("i")} from trust.seller_invitation i where i.id = $1`, [uuidOf(id)]);
      return found && await seesInside(found.sellerId) ? found : null;
    },
  };
}
