import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onConnection } from "./connection.ts";
import { DataSource, type MigrationInterface, type QueryRunner } from "typeorm";
import { roleNames, type RoleNames } from "./roles.ts";

/** A schema to bring up to date: its name and the folder of its `.sql` files. */
export interface SchemaMigrations {
  readonly schema: string;
  readonly folder: string | URL;
  /** True for the marketplace's subgraphs: they get the kernel's tables as well. */
  readonly hasKernelTables: boolean;
}

interface SqlFile { readonly stamp: number; readonly name: string; readonly text: string }

const kernelFolder = fileURLToPath(new URL("../migrations/subgraph/", import.meta.url));
/** The cluster-wide part of the kernel: the epoch of transaction ids. */
export const kernelMigrations: SchemaMigrations = {
  schema: "kernel", folder: new URL("../migrations/kernel/", import.meta.url), hasKernelTables: false,
};

const fileName = /^(\d{4}-\d\d-\d\dT\d{4})_([a-z0-9-]+)\.sql$/;
/** A day that the calendar does not have would become another one. */
const isMoment = (moment: Date, text: string) => !Number.isNaN(moment.getTime()) && moment.toISOString().replace(":", "").startsWith(text);

async function sqlFiles(folder: string): Promise<SqlFile[]> {
  if (!existsSync(folder)) return [];      // a subgraph may have no tables beside the kernel's
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(names.map(async (name) => {
    const [, time, title] = fileName.exec(name) ?? [];
    const moment = new Date(`${time}:00Z`.replace(/(\d\d)(\d\d:00Z)$/, "$1:$2"));
    if (!title || !isMoment(moment, time!)) throw new Error(`${name}: a migration is named 2026-01-31T0900_what-it-does.sql`);
    return { stamp: moment.getTime(), name: title, text: await readFile(path.join(folder, name), "utf8") };
  }));
}

async function filesOf(target: SchemaMigrations): Promise<SqlFile[]> {
  const folder = target.folder instanceof URL ? fileURLToPath(target.folder) : target.folder;
  const own = await sqlFiles(folder);
  return target.hasKernelTables ? [...(await sqlFiles(kernelFolder)), ...own] : own;
}

/** Replaces `{{schema}}`, `{{runtime}}`, `{{everyone}}` and `{{role commerce}}` by this installation's names. */
function filled(text: string, schema: string, roles: RoleNames): string {
  return text.replace(/\{\{(\w+)(?: (\w+))?\}\}/g, (whole, word: string, name?: string) => {
    if (word === "schema") return schema;
    if (word === "runtime") return roles.runtime(schema);
    if (word === "everyone") return roles.everyone;
    if (word === "role" && name) return roles.runtime(name);
    throw new Error(`a migration of ${schema} says ${whole}, which means nothing`);
  });
}

const stampDigits = 13;     // milliseconds since 1970, from 2001 to 2286
/** TypeORM reads a migration's time from the end of its class name. */
const migrationClass = (schema: string, file: SqlFile, text: string) => {
  const name = `${file.name}${file.stamp}`;
  return { [name]: class implements MigrationInterface {
    name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(text).catch((error: Error) => { throw new Error(`migration ${schema}/${file.name}: ${error.message}`, { cause: error }); });
    }
    down(): Promise<void> { throw new Error("migrations go forward only"); }
  } }[name]!;
};

/** What to migrate, and as whom. */
export interface MigrateOptions {
  /** A role that may become every owner. */
  readonly adminUrl: string;
  readonly schemas: readonly SchemaMigrations[];
  readonly roles: RoleNames;
  readonly progress?: (line: string) => void;
}

/**
 * Brings schemas up to date, in the order given: each file once, in one transaction with its record in
 * `<schema>.migration`, acting as the schema's owner. Repeatable; two at once wait for each other.
 *
 * @returns the names of the files that ran, as `schema/name`
 * @throws Error naming the file that failed: nothing of it stays, those before it do
 */
export const migrate = (options: MigrateOptions): Promise<string[]> => onConnection(options.adminUrl, async (lock) => {
  await lock.query("select pg_advisory_lock(hashtext('souk migrate'))");
  return migrateLocked(options);
});

async function migrateLocked(options: MigrateOptions): Promise<string[]> {
  const ran: string[] = [];
  for (const target of options.schemas) {
    const files = await filesOf(target);
    const source = new DataSource({
      type: "postgres",
      url: options.adminUrl,
      schema: target.schema,
      migrationsTableName: "migration",
      migrations: files.map((file) => migrationClass(target.schema, file, filled(file.text, target.schema, options.roles))),
      migrationsTransactionMode: "each",
      installExtensions: false,
      poolSize: 1,
      extra: { onConnect: (client: { query(text: string): Promise<unknown> }) => client.query(`set role ${options.roles.owner(target.schema)}`) },
    });
    await source.initialize();
    try {
      const applied = await source.runMigrations();
      for (const migration of applied) {
        ran.push(`${target.schema}/${migration.name.slice(0, -stampDigits)}`);
        options.progress?.(`migrated ${ran.at(-1)}`);
      }
    } finally {
      await source.destroy();
    }
  }
  return ran;
}

/** Changes whenever a migration file or the roles' names do: two equal fingerprints mean equal databases. */
export async function migrationsFingerprint(schemas: readonly SchemaMigrations[], roles: RoleNames = roleNames()): Promise<string> {
  const hash = createHash("sha256").update(roles.everyone);
  for (const target of schemas)
    for (const file of await filesOf(target)) hash.update(`${target.schema}/${file.stamp}/${file.name}\n${file.text}`);
  return hash.digest("hex").slice(0, 16);
}
