import { id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { RoleGrantState } from "./role-grant-states.ts";

/** Roles on the platform itself. */
export type PlatformRole = "SUPPORT" | "MODERATOR" | "RISK_ANALYST" | "FINANCE" | "ADMIN" | "AUDITOR";

/** Roles asked for, held and taken back; who asked, approved and took back are actors: a person's id or a service. */
export const roleGrants = table("trust.role_grant", {
  id: id("rgr"), userId: ref("usr"), role: oneOf<PlatformRole>(), state: oneOf<RoleGrantState>(), reason: text(),
  requestedBy: text(), approvedBy: nullable(text()), revokedBy: nullable(text()),
  createdAt: timestamp(), updatedAt: timestamp(), version: int(),
});
export type RoleGrant = Row<typeof roleGrants>;
