import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";
import { person } from "@souk/test/subgraph-under-test";
import { refundLearn } from "../refunds/refund-flow.ts";
import { holdsDeadlineSweep } from "./holds-deadline-near.ts";
import { holdsFreeSweep } from "./holds-free-release.ts";

const sold = async (held: HeldMoneyWorld) => {
  const goods = await held.goods(5, { input: { price: { minor: "9500", currency: "EUR" } } });
  const bought = await held.boughtReally([{ goods, quantity: 1 }]);
  return { bought, holdId: (await held.hold(bought.id)).id };
};
const told = (held: HeldMoneyWorld, holdId: string) => held.money.runtime.database.rows<{ type: string; minor: string; step: string }>(
  "select type, payload ->> 'amountMinor' as minor, concat_ws(' ', payload ->> 'from', payload ->> 'to') as step from money.event_v1 where aggregate_id = $1 order by position", [holdId]);

describe("freezing what is held", () => {
  test("keeps it from the seller when the buyer accepts, and it is released once it is unfrozen", async ({ held }) => {
    const { bought, holdId } = await sold(held);
    const risk = person({ roles: ["RISK_ANALYST"] });
    expect((await held.moves(risk, "holdFreeze", holdId, { amountMinor: "3000" })).hold).toMatchObject({ state: "FUNDED", frozen: { minor: "3000" }, left: { minor: "10000" } });
    expect((await held.moves(risk, "holdFreeze", holdId, { amountMinor: "1000" })).hold).toMatchObject({ frozen: { minor: "4000" } });
    await held.accepted(bought);
    expect(await held.hold(bought.id)).toMatchObject({ state: "FROZEN", released: { minor: "6000" }, left: { minor: "4000" } });
    expect((await held.moves(risk, "holdUnfreeze", holdId, { amountMinor: "3000" })).hold).toMatchObject({ state: "FROZEN", released: { minor: "9000" }, left: { minor: "1000" } });
    expect((await held.moves(risk, "holdUnfreeze", holdId, { amountMinor: "1000" })).hold).toMatchObject({ state: "RELEASED", left: { minor: "0" } });
    expect(await told(held, holdId)).toEqual([
      { type: "hold.funded", minor: "10000", step: "" }, { type: "hold.frozen", minor: "3000", step: "" }, { type: "hold.frozen", minor: "4000", step: "" },
      { type: "hold.released", minor: "6000", step: "FUNDED FROZEN" }, { type: "hold.unfrozen", minor: "1000", step: "FROZEN PARTLY_RELEASED" },
      { type: "hold.released", minor: "3000", step: "PARTLY_RELEASED FROZEN" }, { type: "hold.unfrozen", minor: "0", step: "FROZEN PARTLY_RELEASED" },
      { type: "hold.released", minor: "1000", step: "PARTLY_RELEASED RELEASED" }]);
    expect(await held.money.violated()).toEqual([]);
  });

  test("of more than is free, and unfreezing of more than is frozen, are refused with how much could be", async ({ held }) => {
    const { holdId } = await sold(held);
    await held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "9000" });
    expect((await held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "1001" })).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_HELD", available: { minor: "1000" } }]);
    expect((await held.moves(held.finance, "holdUnfreeze", holdId, { amountMinor: "9001" })).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_HELD", available: { minor: "9000" } }]);
    expect((await held.moves(held.finance, "holdFreeze", "hld_00000000000000000000000000", { amountMinor: "1" })).userErrors).toMatchObject([{ path: ["id"] }]);
  });

  test("does not keep it from the buyer: what is disputed may go back", async ({ held }) => {
    const { bought, holdId } = await sold(held);
    await held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "10000" });
    expect((await held.moves(held.finance, "refundCreate", null, { orderId: bought.id, amountMinor: "4000" })).userErrors).toEqual([]);
    expect(await held.hold(bought.id)).toMatchObject({ state: "FROZEN", frozen: { minor: "6000" }, left: { minor: "6000" }, refunding: { minor: "4000" } });
    await held.settled();
    expect(await held.money.violated()).toEqual([]);
  });

  test("is of who looks after risk and finance", async ({ held }) => {
    const { bought, holdId } = await sold(held);
    for (const caller of [bought.buyer, bought.seller, person({ roles: ["SUPPORT"] }), person({ roles: ["AUDITOR"] })])
      await expect(held.moves(caller, "holdFreeze", holdId, { amountMinor: "1" })).rejects.toThrow("FORBIDDEN");
    await expect(held.moves(person({ roles: ["ADMIN"] }), "holdRelease", holdId)).rejects.toThrow("STEP_UP_REQUIRED");
    await expect(held.moves(bought.seller, "holdRelease", holdId)).rejects.toThrow("FORBIDDEN");
  });
});

describe("the sweeps of holds", () => {
  test("release what came back from a refund that failed, when its buyer has accepted the order meanwhile", async ({ held }) => {
    const { bought } = await sold(held);
    const { refund } = await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "2500" });
    const { database } = held.money.runtime;
    await asAdmin(held.adminUrl, (admin) => admin.query("update money.provider_call set next_at = now() + interval '1 hour' where object_id = $1", [uuidOf(refund!.id)]));      // the provider is slow
    await held.accepted(bought);
    expect(await held.hold(bought.id)).toMatchObject({ released: { minor: "7500" }, refunding: { minor: "2500" }, left: { minor: "0" } });
    await refundLearn(held.money.runtime, { refundId: refund!.id, news: { kind: "refused", code: "charge_disputed", message: "It is disputed." } });
    expect(await held.hold(bought.id)).toMatchObject({ refunding: { minor: "0" }, left: { minor: "2500" } });
    expect(await holdsFreeSweep.sweep(held.money.runtime)).toBe(1);
    expect(await holdsFreeSweep.sweep(held.money.runtime)).toBe(0);
    expect(await held.hold(bought.id)).toMatchObject({ state: "RELEASED", released: { minor: "10000" }, invariant: { isMatched: true } });
    await database.run("update money.provider_call set state = 'ANSWERED', answered_at = now(), next_at = null where object_id = $1", [uuidOf(refund!.id)]);
    expect(await held.money.violated()).toEqual([]);
  });

  test("say once, two weeks before, that what is held must be settled", async ({ held }) => {
    const [near, far] = [await sold(held), await sold(held)];
    await asAdmin(held.adminUrl, (admin) => admin.query("update money.hold set must_settle_by = clock_timestamp() + case when id = $1 then interval '13 days' else interval '15 days' end where id = any($2::uuid[])",
      [uuidOf(near.holdId), [near, far].map(({ holdId }) => uuidOf(holdId))]));
    expect(await holdsDeadlineSweep.sweep(held.money.runtime)).toBe(1);
    expect(await holdsDeadlineSweep.sweep(held.money.runtime)).toBe(0);
    expect((await told(held, near.holdId)).at(-1)).toEqual({ type: "hold.deadlineNear", minor: "10000", step: "" });
    expect((await told(held, far.holdId)).map(({ type }) => type)).toEqual(["hold.funded"]);
  });
});
