import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clusterOpen } from "./cluster.ts";
import { isPortFree } from "./port.ts";
import { ask } from "./testing/ask.ts";
import { crashRisk } from "./testing/scratch-settings.ts";
import { scratchCluster } from "./testing/scratch.ts";

describe("an embedded cluster", () => {
  test("is created once, attached to while it runs, stopped by the last who leaves, and keeps its rows", async () => {
    const folder = await scratchCluster();
    const lines: string[] = [];
    const open = () => clusterOpen({ folder, settings: crashRisk, progress: (line) => lines.push(line) });
    const first = await open();
    expect(first.origin).toBe("created");
    await ask(first.adminUrl, "create table kept as select 'a lamp' as title");

    const second = await open();
    expect(second).toMatchObject({ origin: "attached", adminUrl: first.adminUrl, serverVersion: first.serverVersion });
    await first.close();
    await first.close();
    expect(await ask(second.adminUrl, "select title from kept")).toEqual([{ title: "a lamp" }]);
    const port = Number(new URL(second.adminUrl).port);
    await second.close();
    expect(await isPortFree(port)).toBe(true);

    const third = await open();
    expect(third).toMatchObject({ origin: "started", adminUrl: first.adminUrl });
    expect(await ask(third.adminUrl, "select title from kept")).toEqual([{ title: "a lamp" }]);
    await third.close();
    const name = `PostgreSQL ${first.serverVersion}`;
    expect(lines).toEqual([
      `${name}: creating the database cluster in ${first.dataFolder}`,
      `${name}: started on port ${port}`,
      `${name}: attached to the running server (port ${port})`,
      `${name}: started on port ${port}`,
    ]);
  });

  test("listens to this machine only, asks for the password, and hides it from other users", async () => {
    const folder = await scratchCluster();
    const { adminUrl, close } = await clusterOpen({ folder, settings: crashRisk });
    expect(await ask(adminUrl, "select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets"))
      .toEqual([{ addresses: "127.0.0.1", sockets: "" }]);
    expect(await ask(adminUrl, "select distinct auth_method from pg_hba_file_rules")).toEqual([{ auth_method: "scram-sha-256" }]);
    const wrong = new URL(adminUrl);
    wrong.password = "guessed";
    await expect(ask(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
    if (process.platform !== "win32") {
      expect((await stat(join(folder, "postgres-password"))).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, "postgres"))).mode & 0o777).toBe(0o700);
    }
    await close();
  });

  test("sorts by code point, knows letters beyond ASCII, keeps UTC, and takes changed settings", async () => {
    const { adminUrl, close } = await clusterOpen({ folder: await scratchCluster(), settings: { ...crashRisk, work_mem: "7MB" } });
    await ask(adminUrl, "create extension pg_trgm");
    expect(await ask(adminUrl, `
      select upper('élan') as upper, show_trgm('é') <> '{}' as has_trigrams, 'Z' < 'a' as is_by_code_point, similarity('café', 'cafe') < 1 as is_distinct,
             current_setting('server_encoding') as encoding, current_setting('timezone') as timezone,
             current_setting('fsync') as fsync, current_setting('work_mem') as work_mem, current_setting('jit') as jit`))
      .toEqual([{ upper: "ÉLAN", has_trigrams: true, is_by_code_point: true, is_distinct: true, encoding: "UTF8", timezone: "UTC", fsync: "off", work_mem: "7MB", jit: "off" }]);
    const wanted = ["btree_gist", "citext", "cube", "earthdistance", "fuzzystrmatch", "pg_trgm", "pgcrypto", "unaccent"];
    const shipped = await ask<{ name: string }>(adminUrl, "select name from pg_available_extensions order by name");
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
    for (const name of wanted) await ask(adminUrl, `create extension if not exists ${name}`);
    await close();
  });

  test("says what is wrong when the password was lost, and opens when it is back", async () => {
    const folder = await scratchCluster();
    await (await clusterOpen({ folder, settings: crashRisk })).close();
    const file = join(folder, "postgres-password");
    await rename(file, `${file}.lost`);
    await expect(clusterOpen({ folder, settings: crashRisk })).rejects.toThrow(/with the password of the data in .* is gone/);
    expect(await readdir(join(folder, "postgres-owners"))).toEqual([]);
    await rename(`${file}.lost`, file);
    await (await clusterOpen({ folder, settings: crashRisk })).close();
  });

  test("refuses data that another major version made", async () => {
    const folder = await scratchCluster();
    await mkdir(join(folder, "postgres"), { recursive: true });
    await writeFile(join(folder, "postgres", "PG_VERSION"), "9\n");
    await expect(clusterOpen({ folder, settings: crashRisk })).rejects.toThrow(/was made by PostgreSQL 9 and this is/);
  });

  test("says what the server said when it refuses a setting", async () => {
    const folder = await scratchCluster();
    await expect(clusterOpen({ folder, settings: { ...crashRisk, no_such_setting: "1" } })).rejects.toThrow(/unrecognized configuration parameter "no_such_setting"/);
  });
});
