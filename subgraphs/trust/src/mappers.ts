export type { AuditEvent } from "./audit/audit-tables.ts";
export type { AuditPage as AuditEventConnection } from "./audit/audit-pages.ts";
export type { RoleGrant } from "./roles/role-tables.ts";
export type { SellerPage as SellerConnection } from "./sellers/seller-pages.ts";
export type { Seller, SellerInvitation, SellerMember } from "./sellers/seller-tables.ts";
export type { Session } from "./sessions/session-tables.ts";
export type { UserPage as UserConnection } from "./users/user-pages.ts";
export type { User } from "./users/user-tables.ts";
