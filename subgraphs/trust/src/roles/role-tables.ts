import { id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** Roles on the platform itself. */
export const platformRoles = ["SUPPORT", "MODERATOR", "RISK_ANALYST", "FINANCE", "ADMIN", "AUDITOR"] as const;
export type PlatformRole = (typeof platformRoles)[number];

export type RoleGrantState = "PENDING" | "ACTIVE" | "REVOKED";

/** Roles asked for, held and taken back. */
export const roleGrants = table("trust.role_grant", {
  id: id("rgr"), userId: ref("usr"), role: oneOf<PlatformRole>(), state: oneOf<RoleGrantState>(), reason: text(),
  requestedBy: text(), approvedBy: nullable(text()), revokedBy: nullable(text()),
  createdAt: timestamp(), updatedAt: timestamp(), version: int(),
});
export type RoleGrant = Row<typeof roleGrants>;
