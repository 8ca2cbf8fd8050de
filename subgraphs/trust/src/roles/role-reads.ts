import { batched, batchedLists } from "@souk/shared/loader";
import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { roleGrants, type RoleGrant } from "./role-tables.ts";

/** Role grants by id. */
export const roleGrantsById = (sql: Sql) => batched<Id<"rgr">, RoleGrant>((ids) => sql.read(roleGrants,
  `select ${roleGrants.select("g")} from trust.role_grant g where g.id = any($1::uuid[])`, [ids.map(uuidOf)]), (grant) => grant.id);

const grantsPerPersonMax = 6;    // one live grant of each role

/** Live role grants of people. Uses role_grant_live. */
export const roleGrantsByUser = (sql: Sql) => batchedLists<Id<"usr">, RoleGrant>((userIds) => sql.read(roleGrants,
  `select ${roleGrants.select("g")} from trust.role_grant g
    where g.user_id = any($1::uuid[]) and g.state <> 'REVOKED' order by g.user_id, g.role`, [userIds.map(uuidOf)]),
  (grant) => grant.userId, grantsPerPersonMax);
