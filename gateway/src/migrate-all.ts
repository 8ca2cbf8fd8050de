import { sourceFolderOf, subgraphNames } from "@souk/schema/subgraphs";
import { onConnection } from "@souk/shared/connection";
import { jobsMigrate, jobsVersion } from "@souk/shared/jobs";
import { kernelMigrations, migrate, migrationsFingerprint, type SchemaMigrations } from "@souk/shared/migrate";
import { rolesEnsure, type RoleNames, type RolesOutcome } from "@souk/shared/roles";
import type { Secrets } from "@souk/shared/secrets";
import { migrationsOf } from "@souk/shared/subgraph";

/** Roles that log in and own no schema. */
export const readerRoles = ["gateway", "jobs"] as const;

/** Every schema, in the order of migration; by name alone, so that who migrates need not load what the subgraphs do. */
export const allSchemas: readonly SchemaMigrations[] = [kernelMigrations, ...subgraphNames.map((name) => migrationsOf({ name, folder: sourceFolderOf(name) }))];

/** Whom to migrate as, and what our roles are called. */
export interface MigrateAllOptions {
  readonly adminUrl: string;
  readonly names: RoleNames;
  readonly secrets: Secrets;
  readonly progress?: (line: string) => void;
}

/**
 * Makes the roles and brings all schemas up to date. Repeatable, also by several processes at once; a database that
 * is up to date is only looked at. Where the connection may not create roles, everything is done under its own role
 * and the outcome says so.
 */
export async function migrateAll(options: MigrateAllOptions): Promise<RolesOutcome> {
  const mark = await markOf(options);
  if ((await markRead(options.adminUrl)) === mark) return { kind: "separate", names: options.names };
  const schemas = allSchemas.map((target) => target.schema);
  const outcome = await rolesEnsure({ ...options, schemas, readers: readerRoles });
  await migrate({ ...options, schemas: allSchemas, roles: outcome.names });
  await jobsMigrate({ ...options, outcome });
  if (outcome.kind === "separate") await markWrite(options.adminUrl, mark);
  return outcome;
}

/** Differs when a migration, a role's name or password, or the library that runs jobs does. */
async function markOf({ names, secrets }: MigrateAllOptions): Promise<string> {
  const all = [await migrationsFingerprint(allSchemas, names), jobsVersion, names.everyone].join(" ");
  return `souk ${secrets.digest("migrated", all).toString("hex")}`;
}

/** The mark stands in the comment of the kernel's schema, which is there from the first migration on. */
const markRead = (adminUrl: string): Promise<string | null> => onConnection(adminUrl, async (client) =>
  (await client.query<{ mark: string | null }>("select obj_description(to_regnamespace('kernel'), 'pg_namespace') as mark")).rows[0]?.mark ?? null);

const markWrite = (adminUrl: string, mark: string): Promise<unknown> => onConnection(adminUrl, (client) => client.query(`comment on schema kernel is '${mark}'`));
