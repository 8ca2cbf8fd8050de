import type { RequestContext } from "@souk/shared/context";
import { roleLoaders, type RoleLoaders } from "./roles/role-reads.ts";
import { sellerLoaders, type SellerLoaders } from "./sellers/seller-reads.ts";
import { teamLoaders, type TeamLoaders } from "./sellers/team-reads.ts";
import { userLoaders, type UserLoaders } from "./users/user-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly roleGrants: RoleLoaders;
  readonly sellers: SellerLoaders;
  readonly teams: TeamLoaders;
  readonly users: UserLoaders;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base,
  roleGrants: roleLoaders(base.database),
  sellers: sellerLoaders(base.database, base.caller),
  teams: teamLoaders(base.database),
  users: userLoaders(base),
});
