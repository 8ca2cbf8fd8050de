import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { roleGrantMachine, type RoleGrantCommand } from "./role-grant-states.ts";
import { roleGrants, type RoleGrant } from "./role-tables.ts";

const noGrant = () => notFound(["id"], "There is no such grant.");

/** The grant, locked until the transaction ends. @throws Refused when there is none */
export async function roleGrantLock(tx: Tx, id: Id<"rgr">): Promise<RoleGrant> {
  if (!isId("rgr", id)) throw noGrant();
  const [grant] = await tx.read(roleGrants,
    `select ${roleGrants.select("g")}
       from trust.role_grant g
      where g.id = $1
        for no key update`, [uuidOf(id)]);
  if (!grant) throw noGrant();
  return grant;
}

/** Moves a locked grant on; the transaction's author is who approved or took back. @throws Refused InvalidTransition */
export async function roleGrantMove(tx: Tx, grant: RoleGrant, command: RoleGrantCommand): Promise<RoleGrant> {
  const state = transition(roleGrantMachine, command, grant.state);
  const [moved] = await tx.read(roleGrants,
    `update trust.role_grant g
        set state = $2::text, version = version + 1, updated_at = clock_timestamp(),
            approved_by = case when $2 = 'ACTIVE' then $3 else approved_by end,
            revoked_by = case when $2 = 'REVOKED' then $3 else revoked_by end
      where g.id = $1
      returning ${roleGrants.select("g")}`, [uuidOf(grant.id), state, tx.origin.actor]);
  return present(moved, "the grant just locked");
}
