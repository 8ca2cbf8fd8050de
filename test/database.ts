import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject, test as base } from "vitest";
import { databaseOpen, type Database, type DatabaseOptions, type Tx } from "@souk/shared/database";
import { runtimeUrl } from "@souk/shared/roles";
import { asAdmin, testRoles, testSecrets, withDatabase } from "./cluster.ts";
import { connectionKeep, connectionKeptEnd } from "./kept-connection.ts";

let made = 0;

/** A test file's own database: a copy of the template, dropped at its end. */
export interface TestDatabase {
  /** For files that belong to it; gone with it. */
  readonly folder: string;
  /** As superuser. */
  readonly adminUrl: string;
  /** As one of the runtime roles. */
  urlOf(role: string): string;
  /** Opens a pool under a subgraph's runtime role; closed with the test file. */
  open(schema: string, options?: { readonly poolSize?: number } & Pick<DatabaseOptions, "onEvents">): Promise<Database>;
  drop(): Promise<void>;
}

/** Copies the template into a database of its own; `drop` ends it with all its pools. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `souk_t_${process.pid}_${made++}`;
  const adminUrl = inject("adminUrl");
  await asAdmin(adminUrl, (admin) => admin.query(`create database ${name} template ${inject("template")}`));
  const url = withDatabase(adminUrl, name);
  connectionKeep(url);
  const opened: Database[] = [];
  const folder = path.join(tmpdir(), name);
  const urlOf = (role: string) => runtimeUrl(url, { kind: "separate", names: testRoles }, role, testSecrets);
  return {
    folder,
    adminUrl: url,
    urlOf,
    async open(schema, options = {}) {
      const database = await databaseOpen({
        url: urlOf(schema), schema, tables: [], poolSize: options.poolSize ?? 3, applicationName: `test ${schema}`, onPoolError: () => {},
        ...(options.onEvents ? { onEvents: options.onEvents } : {}),
      });
      opened.push(database);
      return database;
    },
    async drop() {
      await Promise.all([connectionKeptEnd(url), ...opened.map((database) => database.close())]);
      await asAdmin(adminUrl, (admin) => admin.query(`drop database ${name} with (force)`));
      await asAdmin(adminUrl, (admin) => admin.query(`drop database if exists ${name}_stripe with (force)`));      // where Souk was started whole
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Tests of the kernel: a database of their own for each file. */
export const test = base.extend<{ $file: { scratch: TestDatabase } }>({
  scratch: [async ({}, use) => {
    const scratch = await testDatabase();
    await use(scratch);
    await scratch.drop();
  }, { scope: "file" }],
});

/** Where a test's own writes say they come from. */
export const testOrigin = { actor: "test", correlationId: "test" };

/** A transaction of a test. */
export const inTransaction = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction({ origin: testOrigin }, work);
