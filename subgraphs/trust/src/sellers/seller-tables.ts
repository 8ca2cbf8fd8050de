import { id, int, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { SellerState } from "./seller-states.ts";

export type SellerType = "INDIVIDUAL" | "BUSINESS";

/** Who sells on the market: one person or a team. */
export const sellers = table("trust.seller", {
  id: id("sel"), name: text(), handle: text(), type: oneOf<SellerType>(), country: text(), state: oneOf<SellerState>(),
  createdAt: timestamp(), updatedAt: timestamp(), version: int(),
});
export type Seller = Row<typeof sellers>;

/** What somebody is in a seller's team. */
export type MemberRole = "SELLER_OWNER" | "SELLER_MANAGER" | "SELLER_FULFILMENT" | "SELLER_FINANCE";
/** What can be given to somebody else; the owner is whoever opened the seller. */
export type TeamRole = Exclude<MemberRole, "SELLER_OWNER">;

/** Who acts for a seller. */
export const sellerMembers = table("trust.seller_member", {
  sellerId: ref("sel"), userId: ref("usr"), role: oneOf<MemberRole>(), addedBy: text(), createdAt: timestamp(), updatedAt: timestamp(),
});
export type SellerMember = Row<typeof sellerMembers>;

/** A role in a team, waiting for whoever has the mail's token. */
export const sellerInvitations = table("trust.seller_invitation", {
  id: id("inv"), sellerId: ref("sel"), role: oneOf<TeamRole>(), invitedBy: text(), expiresAt: timestamp(), createdAt: timestamp(),
});
export type SellerInvitation = Row<typeof sellerInvitations>;
