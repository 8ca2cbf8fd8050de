import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { roleGrants, type RoleGrant } from "./role-tables.ts";

/** Role grants, for administrators: the fields' rules say who may ask. */
export interface RoleLoaders {
  readonly byId: { load(id: Id<"rgr">): Promise<RoleGrant | null> };
  /** Live ones of a person, in the roles' order. */
  readonly ofUser: { load(id: Id<"usr">): Promise<readonly RoleGrant[]> };
}

const grantsPerPersonMax = 6;    // one live grant of each role, which the index role_grant_live sees to

/** One statement for all that are asked for in a turn. */
export const roleLoaders = (sql: Sql): RoleLoaders => ({
  byId: batched<Id<"rgr">, RoleGrant>((ids) => sql.read(roleGrants,
    `select ${roleGrants.select("g")} from trust.role_grant g where g.id = any($1::uuid[])`, [ids.map(uuidOf)]), (grant) => grant.id),
  ofUser: batchedLists<Id<"usr">, RoleGrant>((userIds) => sql.read(roleGrants,
    `select ${roleGrants.select("g")} from trust.role_grant g
      where g.user_id = any($1::uuid[]) and g.state <> 'REVOKED' order by g.user_id, g.role`, [userIds.map(uuidOf)]),
  (grant) => grant.userId, grantsPerPersonMax),
});
