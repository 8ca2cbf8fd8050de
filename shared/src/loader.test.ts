import { describe, expect, test } from "vitest";
import { batched, batchedLists, loadKeysMax } from "./loader.ts";

interface Lamp { readonly id: string; readonly room: string }
const lamps: Lamp[] = [{ id: "c", room: "hall" }, { id: "a", room: "hall" }, { id: "b", room: "attic" }];

describe("a loader of single rows", () => {
  test("asks once for all, keeps the order of the keys, and answers null for the missing", async () => {
    const calls: (readonly string[])[] = [];
    const loader = batched(async (ids: readonly string[]) => { calls.push(ids); return lamps.filter((lamp) => ids.includes(lamp.id)); }, (lamp) => lamp.id);
    expect(await Promise.all(["a", "x", "c", "a"].map((id) => loader.load(id)))).toEqual([lamps[1], null, lamps[0], lamps[1]]);
    expect(calls).toEqual([["a", "x", "c"]]);
  });

  test("takes at most a statement's worth of keys at once", async () => {
    const sizes: number[] = [];
    const loader = batched(async (ids: readonly string[]) => { sizes.push(ids.length); return ids.map((id) => ({ id })); }, (row) => row.id);
    await loader.loadMany(Array.from({ length: loadKeysMax + 1 }, (_, at) => String(at)));
    expect(sizes).toEqual([loadKeysMax, 1]);
  });

  test("refuses rows that a wrong join brings", async () => {
    const doubled = batched<string, Lamp>(async () => [lamps[0]!, lamps[0]!], (lamp) => lamp.id);
    await expect(doubled.load("c")).rejects.toThrow("two rows");
    const strange = batched<string, Lamp>(async () => [lamps[0]!], (lamp) => lamp.id);
    await expect(strange.load("a")).rejects.toThrow("nobody asked");
  });
});

describe("a loader of lists", () => {
  const byRoom = (bound: number) => batchedLists<string, Lamp>(async (rooms) => lamps.filter((lamp) => rooms.includes(lamp.room)), (lamp) => lamp.room, bound);

  test("gives each parent its rows in the order loaded, and an empty list to one without", async () => {
    expect(await byRoom(2).loadMany(["attic", "hall", "cellar"])).toEqual([[lamps[2]], [lamps[0], lamps[1]], []]);
  });

  test("tells the statement its bound and refuses more", async () => {
    const bounds: number[] = [];
    await batchedLists<string, Lamp>(async (_, bound) => { bounds.push(bound); return []; }, (lamp) => lamp.room, 7).load("hall");
    expect(bounds).toEqual([7]);
    await expect(byRoom(1).load("hall")).rejects.toThrow("more than 1 rows");
  });

  test("refuses rows of other parents", async () => {
    await expect(batchedLists<string, Lamp>(async () => lamps, (lamp) => lamp.room, 5).load("hall")).rejects.toThrow("nobody asked");
  });
});
