import { describe, expect, test } from "vitest";
import { postmasterFind } from "./postmaster.ts";
import { ask } from "./testing/ask.ts";
import { ownerStart } from "./testing/owner.ts";
import { scratchCluster } from "./testing/scratch.ts";

describe("an embedded cluster that three processes open at the same moment", () => {
  test("is created by one, attached to by the others, and stopped by the last", async () => {
    const folder = await scratchCluster();
    const owners = Array.from({ length: 3 }, () => ownerStart(folder));
    const clusters = await Promise.all(owners.map((owner) => owner.cluster));
    expect(clusters.map(({ origin }) => origin).toSorted()).toEqual(["attached", "attached", "created"]);
    const [{ adminUrl, dataFolder } = { adminUrl: "", dataFolder: "" }] = clusters;
    expect(new Set(clusters.map((cluster) => cluster.adminUrl))).toEqual(new Set([adminUrl]));

    const [last, ...others] = owners;
    await Promise.all(others.map((owner) => owner.leave()));
    expect(await ask(adminUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await last?.leave();
    expect(await postmasterFind(dataFolder)).toBeUndefined();
  });
});
