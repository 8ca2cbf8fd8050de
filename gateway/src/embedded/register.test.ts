import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { bornAt } from "./platform.ts";
import { registerJoin, registerLiving } from "./register.ts";
import { scratchFolder } from "./testing/scratch.ts";
import { until } from "./testing/until.ts";

describe("a register of processes", () => {
  test("counts a living process once for each entry, until it leaves", async () => {
    const folder = await scratchFolder();
    const first = await registerJoin(folder);
    const second = await registerJoin(folder);
    expect(await registerLiving(folder)).toEqual([process.pid, process.pid]);
    expect(await registerLiving(folder, first)).toEqual([process.pid]);
    await first.leave();
    await first.leave();
    await second.leave();
    expect(await registerLiving(folder)).toEqual([]);
  });

  test("drops the entry of a process that has ended", async () => {
    const folder = await scratchFolder();
    const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    await writeFile(join(folder, `${pid}.${await bornAt(pid)}.abc`), "");
    expect(await registerLiving(folder)).toEqual([pid]);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await registerLiving(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("takes a later process with the same number for another one", async (ctx) => {
    if (process.platform === "win32") ctx.skip("Windows tells no birth of a process cheaply");
    const folder = await scratchFolder();
    await writeFile(join(folder, `${process.pid}.bornearlier.abc`), "");
    expect(await registerLiving(folder)).toEqual([]);
  });

  test("takes a zombie for dead", async (ctx) => {
    if (process.platform === "win32") ctx.skip("Windows has no zombies");
    const parent = spawn("/bin/sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"]);      // the second sleep never reaps the first
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [line] = await once(parent.stdout, "data") as [Buffer];
    const pid = Number(line.toString());
    expect(await bornAt(pid)).toMatch(/\w/);
    await until(async () => await bornAt(pid) === undefined);
    expect(() => process.kill(pid, 0)).not.toThrow();                                   // the number is still taken
  });
});
