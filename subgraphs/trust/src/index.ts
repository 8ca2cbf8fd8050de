import type { Id } from "@souk/shared/ids";
import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as audit } from "./audit/resolvers.ts";
import { context, type Context } from "./context.ts";
import { resolvers as credentials } from "./credentials/resolvers.ts";
import { resolvers as live } from "./live/resolvers.ts";
import { resolvers as mfa } from "./mfa/resolvers.ts";
import { resolvers as roles } from "./roles/resolvers.ts";
import { resolvers as sellers } from "./sellers/resolvers.ts";
import { resolvers as sessions } from "./sessions/resolvers.ts";
import { accountSweeps } from "./sessions/sweeps.ts";
import { resolvers as tokens } from "./tokens/resolvers.ts";
import { resolvers as users } from "./users/resolvers.ts";
import { jobOf } from "./work/job-reads.ts";
import { parkedEventOf, parkedPrefixes } from "./work/parked-event-reads.ts";
import { resolvers as work } from "./work/resolvers.ts";

export type { Context } from "./context.ts";

export const trust: Subgraph<Context> = {
  name: "trust",
  folder: import.meta.dirname,
  tables: [],
  resolvers: mergedResolvers(audit, credentials, live, mfa, roles, sellers, sessions, tokens, users, work),
  context,
  nodes: {
    usr: (id: Id<"usr">, { users: loaders }) => loaders.byId.load(id),
    sel: (id: Id<"sel">, { sellers: loaders }) => loaders.load(id),
    inv: (id: Id<"inv">, { sellers: loaders }) => loaders.invitation(id),
    rgr: (id: Id<"rgr">, { roleGrants: loaders }) => loaders.byId.load(id),
    job: (id: Id<"job">, { database }) => jobOf(database, id),
    ...Object.fromEntries(parkedPrefixes.map((prefix) => [prefix, (id: Id, { database }: Context) => parkedEventOf(database, id)])),
  },
  sweeps: accountSweeps,
};

export { adminGrant, type AdminGrant } from "./roles/admin-grant.ts";
export { roleBootstrap } from "./roles/role-bootstrap.ts";
export { signingKeyRotate } from "./tokens/signing-key-rotate.ts";
