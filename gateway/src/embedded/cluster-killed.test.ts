import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { clusterOpen, clusterStopImmediately } from "./cluster.ts";
import { bornAt } from "./platform.ts";
import { postmasterFind } from "./postmaster.ts";
import { ask } from "./testing/ask.ts";
import { ownerStart } from "./testing/owner.ts";
import { crashRisk } from "./testing/scratch-settings.ts";
import { scratchCluster } from "./testing/scratch.ts";
import { until } from "./testing/until.ts";

const open = (folder: string) => clusterOpen({ folder, settings: crashRisk });

describe("an embedded cluster whose owner", () => {
  test("is killed goes on, is attached to, and stops with the next owner", async () => {
    const folder = await scratchCluster();
    const owner = ownerStart(folder);
    const { adminUrl, dataFolder, origin } = await owner.cluster;
    expect(origin).toBe("created");
    process.kill(owner.pid, "SIGKILL");
    await owner.exited;
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    const next = await open(folder);
    expect(next).toMatchObject({ origin: "attached", adminUrl });
    await next.close();
    expect(await postmasterFind(dataFolder)).toBeUndefined();
  });

  test("gets a Ctrl-C does not get it too", async (ctx) => {
    if (process.platform === "win32") ctx.skip("Windows has no process groups to signal");
    const folder = await scratchCluster();
    const owner = ownerStart(folder);
    const { adminUrl, dataFolder } = await owner.cluster;
    process.kill(-owner.pid, "SIGINT");                 // what a terminal sends: to the whole group
    await owner.exited;
    const running = await postmasterFind(dataFolder);
    expect(running?.port).toBe(Number(new URL(adminUrl).port));
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("dies while creating it is created anew, and nothing half-made stays", async () => {
    const folder = await scratchCluster();
    const owner = ownerStart(folder);
    await until(async () => (await readdir(folder).catch(() => [])).some((name) => name.startsWith("postgres.new.")));
    process.kill(owner.pid, "SIGKILL");
    await owner.exited;
    const cluster = await open(folder);
    expect(cluster.origin).toBe("created");
    expect((await readdir(folder)).filter((name) => name.startsWith("postgres.new."))).toEqual([]);
    await cluster.close();
  });
});

describe("an embedded cluster whose server", () => {
  test("is stopped at once recovers at the same address with everything committed", async () => {
    const folder = await scratchCluster();
    const crashed = await open(folder);
    await ask(crashed.adminUrl, "create table kept as select 1 as n");
    await clusterStopImmediately(folder);
    await clusterStopImmediately(folder);
    await expect(ask(crashed.adminUrl, "select 1")).rejects.toThrow(/ECONNREFUSED/);
    const again = await open(folder);
    expect(again).toMatchObject({ origin: "started", adminUrl: crashed.adminUrl });
    expect(await ask(again.adminUrl, "select n from kept")).toEqual([{ n: 1 }]);
    await again.close();
    expect(await ask(crashed.adminUrl, "select n from kept")).toEqual([{ n: 1 }]);      // the first owner still has it open
    await crashed.close();
  });

  test("was killed starts again though another process of its account now has its number", async (ctx) => {
    if (process.platform === "win32") ctx.skip("Windows servers look for a server's pipe, not for a number");
    const folder = await scratchCluster();
    const crashed = await open(folder);
    await ask(crashed.adminUrl, "create table kept as select 1 as n");
    const server = await postmasterFind(crashed.dataFolder);
    process.kill(server?.pid ?? 0, "SIGKILL");
    await until(async () => await bornAt(server?.pid ?? 0) === undefined);

    const { uid, gid } = await stat(crashed.dataFolder);
    const stranger = spawn("sleep", ["60"], { cwd: "/", ...process.getuid?.() === 0 && { uid, gid } });
    onTestFinished(() => void stranger.kill("SIGKILL"));
    await once(stranger, "spawn");
    const file = join(crashed.dataFolder, "postmaster.pid");
    const [, ...rest] = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, [stranger.pid, ...rest].join("\n"));

    expect(await postmasterFind(crashed.dataFolder)).toBeUndefined();
    const again = await open(folder);
    expect(again.origin).toBe("started");
    expect(await ask(again.adminUrl, "select n from kept")).toEqual([{ n: 1 }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    await again.close();
    await crashed.close();
  });

  test("lost its port to another program takes a new one", async () => {
    const folder = await scratchCluster();
    const before = await open(folder);
    await before.close();
    const neighbour = createServer().listen(Number(new URL(before.adminUrl).port), "127.0.0.1");
    onTestFinished(() => void neighbour.close());
    await once(neighbour, "listening");
    const after = await open(folder);
    expect(after.adminUrl).not.toBe(before.adminUrl);
    expect(await ask(after.adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await after.close();
  });
});
