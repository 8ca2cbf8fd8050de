import type { Caller } from "@souk/shared/caller";
import type { RoleGrant } from "./role-tables.ts";

/**
 * Why this caller may not approve a grant; null if they may. Never who asked for it (the database refuses that as well),
 * nor who it is for: an administrator whom a colleague asked a role for has not been looked at by a second person.
 */
export function approvalBar({ requestedBy, userId }: RoleGrant, caller: Caller): string | null {
  if (requestedBy === caller.actor) return "Another administrator must approve what you asked for.";
  return userId === caller.userId ? "Nobody approves a role of their own." : null;
}
