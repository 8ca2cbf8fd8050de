import { present } from "./assert.ts";
import { onConnection } from "./connection.ts";
import type { Secrets } from "./secrets.ts";

/** What the database calls our roles. */
export interface RoleNames {
  /** NOLOGIN; owns the schema's objects, migrations act as it. */
  owner(schema: string): string;
  /** LOGIN; the subgraph's own, owns nothing. */
  runtime(name: string): string;
  /** NOLOGIN group of all runtime roles: what every subgraph may read (events, published views say so). */
  readonly everyone: string;
}

/** Roles under one prefix, so that several installations can share a cluster. */
export const roleNames = (prefix = "souk"): RoleNames => ({
  owner: (schema) => `${prefix}_${schema}_owner`,
  runtime: (name) => `${prefix}_${name}`,
  everyone: `${prefix}_everyone`,
});

/** All names are the one role that connects: a database whose administrator gives us no others. */
export const singleRole = (role: string): RoleNames => ({ owner: () => role, runtime: () => role, everyone: role });

/** The statements that make roles and schemas; each may be repeated. Passwords are scram-hashed by the server. */
export function roleStatements(options: {
  readonly names: RoleNames;
  readonly schemas: readonly string[];
  /** Roles that log in but own no schema: the gateway's, the jobs'. */
  readonly readers: readonly string[];
  readonly passwordOf: (runtimeRole: string) => string;
  readonly database: string;
}): string[] {
  const { names, schemas, readers, passwordOf, database } = options;
  const role = (name: string, how: string) =>
    `do $$ begin if not exists (select from pg_roles where rolname = '${name}') then create role ${name} ${how}; end if; end $$`;
  const logins = [...schemas, ...readers].map((name) => names.runtime(name));
  return [
    role(names.everyone, "nologin"),
    ...schemas.map((schema) => role(names.owner(schema), "nologin")),
    ...logins.flatMap((login) => [
      role(login, "login"),
      `alter role ${login} with login nosuperuser nocreatedb nocreaterole noreplication password '${passwordOf(login)}'`,
      `grant ${names.everyone} to ${login}`,
      `grant connect on database ${quoted(database)} to ${login}`,
    ]),
    ...schemas.flatMap((schema) => [
      `grant ${names.owner(schema)} to current_user`,   // only the migrating administrator becomes an owner
      `grant ${names.everyone} to ${names.owner(schema)}`,     // a migration names what others publish: the kernel's epoch, views
      `create schema if not exists ${schema} authorization ${names.owner(schema)}`,
      `grant usage on schema ${schema} to ${names.everyone}`,
    ]),
    `revoke create on schema public from public`,
  ];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** How the roles stand after `rolesEnsure`. */
export type RolesOutcome =
  | { readonly kind: "separate"; readonly names: RoleNames }
  | { readonly kind: "single"; readonly names: RoleNames; readonly statements: readonly string[] };

/** Which roles to make, and as whom. */
export interface RolesOptions {
  readonly adminUrl: string;
  readonly names: RoleNames;
  readonly schemas: readonly string[];
  /** Roles that log in but own no schema. */
  readonly readers: readonly string[];
  readonly secrets: Secrets;
}

/**
 * Makes the roles and schemas, once or again. A connection that may not create roles gets everything under its
 * own role instead, with the statements an administrator would run.
 */
export const rolesEnsure = (options: RolesOptions): Promise<RolesOutcome> => onConnection(options.adminUrl, async (client) => {
  const { rows: [me] } = await client.query<{ name: string; database: string; may: boolean }>(
    "select current_user as name, current_database() as database, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user");
  const { name, database, may } = present(me, "the connecting role");
  const statements = roleStatements({ ...options, database, passwordOf: (login) => options.secrets.password(`role:${login}`) });
  if (may) {
    // Two processes may start at once, and roles belong to the whole cluster.
    await client.query("select pg_advisory_lock(hashtext('souk roles'))");
    for (const statement of statements) await client.query(statement);
    return { kind: "separate", names: options.names };
  }
  for (const schema of options.schemas) await client.query(`create schema if not exists ${schema}`);
  return { kind: "single", names: singleRole(name), statements: statements.map((s) => s.replace(/password '[^']*'/, "password '…'")) };
});

/** The URL of one runtime role, made from the administrator's. */
export function runtimeUrl(adminUrl: string, outcome: RolesOutcome, name: string, secrets: Secrets): string {
  if (outcome.kind === "single") return adminUrl;
  const url = new URL(adminUrl);
  url.username = outcome.names.runtime(name);
  url.password = secrets.password(`role:${url.username}`);
  return url.href;
}
