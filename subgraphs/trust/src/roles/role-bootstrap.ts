import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Tx } from "@souk/shared/database";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";

/**
 * Makes the first two administrators of an installation, who then need each other for the third. Run from the command
 * line, where whoever can reach the database can do it anyway.
 *
 * @returns false if two administrators hold the role already; then nothing is changed
 */
export async function roleBootstrap(tx: Tx, userId: Id<"usr">): Promise<boolean> {
  await tx.run("lock table trust.role_grant in share row exclusive mode");      // two at once would make three
  const live = await tx.row<{ n: number }>("select count(*)::int as n from trust.role_grant where role = 'ADMIN' and state = 'ACTIVE'");
  if (!live || live.n >= 2) return false;
  const granted = await tx.run(
    `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by)
     values ($1, $2, 'ADMIN', 'ACTIVE', 'first administrators', 'service:bootstrap', 'service:command-line')
     on conflict (user_id, role) where state <> 'REVOKED' do nothing`, [uuidOf(newId("rgr")), uuidOf(userId)]);
  if (granted === 0) return false;
  await auditAppend(tx, { action: "roleBootstrap", subject: userId, details: { role: "ADMIN" } });
  await publish(tx, "role.changed", { userId, role: "ADMIN", isGranted: true });
  return true;
}
