import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";

/** Two who can approve for each other: whoever else becomes an administrator is approved by one of them. */
const firstAdministrators = 2;

/**
 * Makes one of the first two administrators of an installation, who then need each other for the third. Run from the
 * command line, where whoever can reach the database could do it anyway; it also brings back one who was locked out.
 * A request for the same role that waits is approved by it.
 *
 * Repeatable: changes nothing for somebody who has the role.
 * @returns false if the person has the role, the account is not in use, or two administrators can act already; then nothing is changed
 */
export async function roleBootstrap(tx: Tx, userId: Id<"usr">): Promise<boolean> {
  await tx.run("lock table trust.role_grant in share row exclusive mode");      // two at once would make three
  if (await administrators(tx) >= firstAdministrators) return false;
  const granted = await tx.run(
    `insert into trust.role_grant as g (id, user_id, role, state, reason, requested_by, approved_by)
     select $1, u.id, 'ADMIN', 'ACTIVE', 'first administrators', 'service:bootstrap', 'service:command-line'
       from trust."user" u
      where u.id = $2
        and u.state = 'ACTIVE'
     on conflict (user_id, role) where state <> 'REVOKED' do update
        set state = 'ACTIVE', approved_by = excluded.approved_by, version = g.version + 1, updated_at = clock_timestamp()
      where g.state = 'PENDING'`, [uuidOf(newId("rgr")), uuidOf(userId)]);
  if (granted === 0) return false;
  await auditAppend(tx, { action: "roleBootstrap", subject: userId, details: { role: "ADMIN" } });
  await publish(tx, "role.changed", { userId, role: "ADMIN", isGranted: true });
  return true;
}

/** Administrators whose accounts are in use: one who is barred can approve nothing. */
async function administrators(tx: Tx): Promise<number> {
  const { live } = present(await tx.row<{ live: number }>(
    `select count(*)::int as live
       from trust.role_grant g
       join trust."user" u on u.id = g.user_id and u.state = 'ACTIVE'
      where g.role = 'ADMIN'
        and g.state = 'ACTIVE'`), "the count");
  return live;
}
