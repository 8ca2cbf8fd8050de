import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { auditor, moved, platform, test } from "@souk/test/ledger-graph";
import { listening } from "@souk/test/listening";
import { person } from "@souk/test/subgraph-under-test";

const balanceChanged = "subscription ($id: ID!) { balanceChanged(sellerId: $id) { type journal { kind } seller { id balances { kind balance { minor } } } } }";

describe("who follows a seller's balances", () => {
  test("hears of what is booked on them, and of nothing else", async ({ graph }) => {
    const [stall, other] = [graph.stall(), graph.stall()];
    const follow = (caller: Caller, of = stall) => listening(graph.subgraph, "ledger", caller, balanceChanged, { id: of.sellerId });
    const [owner, books, others] = [await follow(stall.owner), await follow(auditor), await follow(other.owner, other)];
    const { id } = await graph.post("story.told", [moved(platform.pending, stall.available, 9_300n)]);
    await graph.post("story.untold", [moved(platform.bank, platform.available, 5n), moved(stall.connected, platform.available, 50n)]);      // none of a seller's own balances
    await graph.post("story.shared", [moved(stall.available, other.available, 300n)]);
    await graph.post("story.back", [moved(stall.available, platform.pending, 1_000n, 1)], { reversalOf: id });
    const now = (seller: typeof stall, minor: string) => ({ id: seller.sellerId, balances: [{ kind: "SELLER_AVAILABLE", balance: { minor } }] });
    const told = (type: string, kind: string) => ({ type, journal: { kind }, seller: now(stall, "8000") });
    const own = [told("ledger.posted", "story.told"), told("ledger.posted", "story.shared"), told("ledger.reversed", "story.back")];
    expect(await owner.heard()).toEqual(own);
    expect((await books.heard()).map(({ type, journal }) => ({ type, journal }))).toEqual(own.map(({ type, journal }) => ({ type, journal })));
    expect(await others.heard()).toEqual([{ type: "ledger.posted", journal: { kind: "story.shared" }, seller: now(other, "300") }]);

    for (const stranger of [stall.manager, stall.packer, other.owner, person(), person({ roles: ["SUPPORT"] })]) await expect(follow(stranger)).rejects.toThrow("NOT_FOUND There is no such seller.");
    await expect(follow(anonymous)).rejects.toThrow("UNAUTHENTICATED");
  });
});
