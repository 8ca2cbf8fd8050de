import { hasRole, type Caller } from "@souk/shared/caller";
import type { PlatformRole } from "../roles/role-tables.ts";
import type { MemberRole } from "./seller-tables.ts";

/** Staff who look after sellers: they see every one of them from inside. */
const sellerStaff: readonly PlatformRole[] = ["ADMIN", "SUPPORT", "MODERATOR", "RISK_ANALYST", "FINANCE", "AUDITOR"];

/** Who of the staff decides what; the schema's rules say the same, and a test compares the two. */
export const sellerDeciders = {
  approve: ["ADMIN", "SUPPORT"],
  reject: ["ADMIN", "SUPPORT"],
  suspend: ["ADMIN", "RISK_ANALYST", "MODERATOR"],
  reinstate: ["ADMIN", "RISK_ANALYST"],
} as const satisfies Readonly<Record<string, readonly PlatformRole[]>>;
/** What only staff does to a seller. */
export type SellerDecision = keyof typeof sellerDeciders;

/** Whether the caller sees every seller from inside: its state, its team, its steps. */
export const seesEverySeller = (caller: Caller): boolean => caller.kind === "service" || hasRole(caller, ...sellerStaff);

/** Whether somebody who holds `held` in the team acts in one of `roles`; the owner always does. */
export const actsAs = (held: MemberRole | null, ...roles: readonly MemberRole[]): boolean =>
  held !== null && (held === "SELLER_OWNER" || roles.includes(held));

/** Whether somebody who holds `held` gives and takes `role`: managers look after the team, but make no managers. */
export const givesRole = (held: MemberRole | null, role: MemberRole): boolean =>
  held === "SELLER_OWNER" || (held === "SELLER_MANAGER" && role !== "SELLER_OWNER" && role !== "SELLER_MANAGER");
