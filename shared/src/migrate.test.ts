import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { migrate, migrationsFingerprint, type SchemaMigrations } from "./migrate.ts";

let made = 0;

/** A schema of the test's own with a folder of `.sql` files, owned by the owner of commerce. */
async function lampSchema(scratch: TestDatabase, files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(path.join(tmpdir(), "souk-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const schema = `lamps_${made++}`;
  const owner = testRoles.owner("commerce");
  await asAdmin(scratch.adminUrl, (admin) => admin.query(`create schema ${schema} authorization ${owner}`));
  const target: SchemaMigrations = { schema, folder, hasKernelTables: false };
  const roles = { ...testRoles, owner: () => owner, runtime: () => testRoles.runtime("commerce") };
  const add = (more: Readonly<Record<string, string>>) => Promise.all(Object.entries(more).map(([name, text]) => writeFile(path.join(folder, name), text)));
  await add(files);
  const said: string[] = [];
  return {
    schema, add, said, target,
    migrate: () => migrate({ adminUrl: scratch.adminUrl, schemas: [target], roles, progress: (line) => said.push(line) }),
    remove: (name: string) => rm(path.join(folder, name)),
    rows: (text: string) => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<Record<string, unknown>>(text)).rows),
  };
}

const first = { "2026-01-01T0900_lamps.sql": "create table {{schema}}.lamp (id int primary key);\ninsert into {{schema}}.lamp values (1);" };
const second = { "2026-01-02T0900_more-lamps2.sql": "insert into {{schema}}.lamp values (2);" };

describe("migrating", () => {
  test("runs each file once, in the order of their stamps, and says which", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, { ...second, ...first });
    expect(await lamps.migrate()).toEqual([`${lamps.schema}/lamps`, `${lamps.schema}/more-lamps2`]);
    expect(await lamps.migrate()).toEqual([]);
    await lamps.add({ "2026-01-03T0900_third.sql": "insert into {{schema}}.lamp values (3);" });
    expect(await lamps.migrate()).toEqual([`${lamps.schema}/third`]);
    expect(await lamps.rows(`select id from ${lamps.schema}.lamp order by id`)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(lamps.said).toEqual(["lamps", "more-lamps2", "third"].map((name) => `migrated ${lamps.schema}/${name}`));
  });

  test("goes forward only: a file that is gone stays applied", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, { ...first, ...second });
    await lamps.migrate();
    await lamps.remove("2026-01-02T0900_more-lamps2.sql");
    expect(await lamps.migrate()).toEqual([]);
    expect(await lamps.rows(`select id from ${lamps.schema}.lamp order by id`)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("makes everything the property of the schema's owner", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, first);
    await lamps.migrate();
    expect(await lamps.rows(`select distinct tableowner as owner from pg_tables where schemaname = '${lamps.schema}'`)).toEqual([{ owner: testRoles.owner("commerce") }]);
  });

  test("by two at once waits: one does it all, the other finds nothing left to do", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, { "2026-01-01T0900_slow.sql": "select pg_sleep(0.3); create table {{schema}}.lamp (id int);", ...second });
    const outcomes = await Promise.all([lamps.migrate(), lamps.migrate(), lamps.migrate()]);
    expect(outcomes.toSorted((a, b) => b.length - a.length)).toEqual([[`${lamps.schema}/slow`, `${lamps.schema}/more-lamps2`], [], []]);
    expect(await lamps.rows(`select id from ${lamps.schema}.lamp`)).toEqual([{ id: 2 }]);
  });
});

describe("a file that fails", () => {
  test("leaves nothing of itself; the ones before it stay, the ones behind it wait until it is mended", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, {
      ...first, "2026-01-02T0800_half.sql": "create table {{schema}}.half (id int);\nselect 1 / 0;", ...second,
    });
    await expect(lamps.migrate()).rejects.toThrow(`migration ${lamps.schema}/half: division by zero`);
    expect(await lamps.rows(`select tablename as name from pg_tables where schemaname = '${lamps.schema}' order by 1`)).toEqual([{ name: "lamp" }, { name: "migration" }]);
    expect(await lamps.rows(`select id from ${lamps.schema}.lamp`)).toEqual([{ id: 1 }]);
    await lamps.add({ "2026-01-02T0800_half.sql": "create table {{schema}}.half (id int);" });
    expect(await lamps.migrate()).toEqual([`${lamps.schema}/half`, `${lamps.schema}/more-lamps2`]);
  });

  const refusals: readonly [string, string, string, RegExp][] = [
    ["an unknown placeholder", "2026-01-03T0900_bad.sql", "grant usage on schema {{schema}} to {{nobody}}", /\{\{nobody\}\}, which means nothing/],
    ["a role without its name", "2026-01-03T0900_bad.sql", "grant usage on schema {{schema}} to {{role}}", /\{\{role\}\}, which means nothing/],
    ["a name without a time", "lamps.sql", "select 1", /lamps\.sql: a migration is named/],
    ["a name of a day that is none", "2026-02-30T0900_lamps.sql", "select 1", /2026-02-30T0900_lamps\.sql: a migration is named/],
  ];
  for (const [fault, name, text, words] of refusals)
    test(`is refused for ${fault}, before any other runs`, async ({ scratch }) => {
      const lamps = await lampSchema(scratch, { ...first, [name]: text });
      await expect(lamps.migrate()).rejects.toThrow(words);
      expect(await lamps.rows(`select tablename from pg_tables where schemaname = '${lamps.schema}'`)).toEqual([]);
    });
});

describe("the fingerprint of migrations", () => {
  test("changes with a file's text, with a new file and with the names of the roles, and with nothing else", async ({ scratch }) => {
    const lamps = await lampSchema(scratch, first);
    const prints = [await migrationsFingerprint([lamps.target], testRoles)];
    expect(await migrationsFingerprint([lamps.target], testRoles)).toBe(prints[0]);
    prints.push(await migrationsFingerprint([lamps.target], { ...testRoles, everyone: "others" }));
    await lamps.add({ "2026-01-01T0900_lamps.sql": "select 2" });
    prints.push(await migrationsFingerprint([lamps.target], testRoles));
    await lamps.add(second);
    prints.push(await migrationsFingerprint([lamps.target], testRoles));
    expect(new Set(prints).size).toBe(4);
  });
});
