import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";
import { scratchFolder } from "./testing/scratch.ts";

describe("taking turns", () => {
  test("lets one of twelve callers in at a time, and all of them in the end", async () => {
    const folder = await scratchFolder();
    let inside = 0;
    const seen = await Promise.all(Array.from({ length: 12 }, () => oneAtATime(folder, async () => {
      const together = ++inside;
      await sleep(5);
      inside--;
      return together;
    })));
    expect(seen).toEqual(Array(12).fill(1));
  });

  test("passes on an error and gives the turn back", async () => {
    const folder = await scratchFolder();
    await expect(oneAtATime(folder, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(await oneAtATime(folder, async () => "in")).toBe("in");
  });

  test("is not held up by a process that died inside", async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, `${process.pid}.bornearlier.abc`), "");
    expect(await oneAtATime(folder, async () => "in")).toBe("in");
  });
});
