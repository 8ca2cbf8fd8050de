import { describe, expect, test } from "vitest";
import { until } from "@souk/test/until";
import { backoffMs, loopRun } from "./loop.ts";

const hourMs = 3_600_000;

describe("a loop", () => {
  test("takes the next turn at once when it is woken, however long it would rest", async () => {
    const turns: boolean[] = [];
    const loop = loopRun(async (isWoken) => { turns.push(isWoken); return hourMs; }, () => {});
    await until("the first turn was taken", () => turns.length === 1);
    loop.wake();
    await until("another was taken", () => turns.length === 2);
    await loop.close();
    expect(turns).toEqual([false, true]);
  });

  test("takes one more turn when it is woken during a turn, however often", async () => {
    let turns = 0;
    let finish = () => {};
    const first = new Promise<void>((resolve) => { finish = resolve; });
    const loop = loopRun(async () => { turns++; await first; return hourMs; }, () => {});
    await until("the first turn began", () => turns === 1);
    for (let n = 0; n < 10; n++) loop.wake();
    finish();
    await until("another was taken", () => turns === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await loop.close();
    expect(turns).toBe(2);
  });

  test("goes on after errors, and tells them", async () => {
    const told: number[] = [];
    let turns = 0;
    const loop = loopRun(async () => { if (++turns < 3) throw new Error("not yet"); return hourMs; }, (_, failures) => told.push(failures));
    await until("it succeeded", () => turns === 3);
    await loop.close();
    expect(told).toEqual([1, 2]);
  });

  test("ends after the turn under way, and takes no other", async () => {
    let ended = 0;
    const loop = loopRun(async () => { await new Promise((resolve) => setTimeout(resolve, 100)); ended++; return 0; }, () => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    loop.wake();
    await loop.close();
    expect(ended).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).toBe(1);
  });
});

test("the wait after failures doubles up to ten seconds, its upper half by chance", () => {
  expect([1, 2, 3, 8, 50].map((failures) => backoffMs(failures, () => 1))).toEqual([100, 200, 400, 10_000, 10_000]);
  expect([1, 50].map((failures) => backoffMs(failures, () => 0))).toEqual([50, 5_000]);
});
