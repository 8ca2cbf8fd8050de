import { jobsMigrate } from "@souk/shared/jobs";
import { kernelMigrations, migrate, type SchemaMigrations } from "@souk/shared/migrate";
import { rolesEnsure, type RoleNames, type RolesOutcome } from "@souk/shared/roles";
import type { Secrets } from "@souk/shared/secrets";
import { migrationsOf } from "@souk/shared/subgraph";
import { subgraphs } from "./subgraphs.ts";

/** Roles that log in and own no schema. */
export const readerRoles = ["gateway", "jobs"] as const;

/** Every schema, in the order of migration. */
export const allSchemas: readonly SchemaMigrations[] = [kernelMigrations, ...subgraphs.map(migrationsOf)];

/**
 * Makes the roles and brings all schemas up to date. Repeatable, also by several processes at once.
 * Where the connection may not create roles, everything is done under its own role and the outcome says so.
 */
export async function migrateAll(options: {
  readonly adminUrl: string;
  readonly names: RoleNames;
  readonly secrets: Secrets;
  readonly progress?: (line: string) => void;
}): Promise<RolesOutcome> {
  const schemas = allSchemas.map((target) => target.schema);
  const outcome = await rolesEnsure({ ...options, schemas, readers: readerRoles });
  await migrate({ ...options, schemas: allSchemas, roles: outcome.names });
  await jobsMigrate({ ...options, outcome });
  return outcome;
}
