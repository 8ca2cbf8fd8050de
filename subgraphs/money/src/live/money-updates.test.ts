import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { test, type DisputedWorld } from "@souk/test/disputed";
import { listening } from "@souk/test/listening";
import { person } from "@souk/test/subgraph-under-test";

const paymentUpdated = "subscription ($id: ID!) { paymentUpdated(paymentId: $id) { type from to payment { state refunded { minor } } } }";
const holdUpdated = "subscription ($id: ID!) { holdUpdated(orderId: $id) { type from to hold { state left { minor } chargedBack { minor } } } }";
interface Told { readonly type: string; readonly from: string | null; readonly to: string | null; readonly payment?: object; readonly hold?: object | null }

const follow = ({ money }: DisputedWorld, caller: Caller, subscription: string, id: string) => listening<Told>(money, "money", caller, subscription, { id });
const steps = (told: readonly Told[]) => told.map(({ type, from, to }) => [type, from, to].filter((part) => part !== null).join(" "));

describe("who follows the money of an order", () => {
  test("hears of its payment, its hold, what goes back and what a bank takes, also before it is paid", async ({ disputed }) => {
    const goods = await disputed.goods(5, { input: { price: { minor: "9500", currency: "EUR" } } });
    const bought = await disputed.buys([{ goods, quantity: 1 }]);
    const seller = person({ memberships: [{ of: goods.shop.sellerId, role: "SELLER_FINANCE" }] });
    const [asBuyer, asSeller] = [await follow(disputed, bought.buyer, holdUpdated, bought.id), await follow(disputed, seller, holdUpdated, bought.id)];
    const { payment } = await disputed.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    const ofPayment = await follow(disputed, bought.buyer, paymentUpdated, payment!.id);
    await disputed.paysBy(bought);
    await disputed.settled();
    expect((await ofPayment.heard()).at(-1)).toEqual({ type: "payment.captured", from: "PROCESSING", to: "CAPTURED", payment: { state: "CAPTURED", refunded: { minor: "0" } } });
    expect(await asBuyer.heard()).toEqual([{ type: "hold.funded", from: null, to: null, hold: { state: "FUNDED", left: { minor: "10000" }, chargedBack: { minor: "0" } } }]);

    await disputed.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "2000", reason: "It came late." });
    await disputed.settled();
    await disputed.moves(disputed.finance, "holdFreeze", (await disputed.hold(bought.id)).id, { amountMinor: "1000" });
    await disputed.disputes(bought);
    await disputed.hears();
    expect(steps(await ofPayment.heard())).toEqual(["refund.requested", "refund.succeeded", "chargeback.opened"]);
    const since = await asBuyer.heard();
    expect(steps(since)).toEqual(["refund.requested FUNDED PARTLY_REFUNDED", "refund.succeeded", "hold.frozen", "hold.chargedBack PARTLY_REFUNDED REFUNDED"]);
    expect(since.at(-1)!.hold).toMatchObject({ chargedBack: { minor: "8000" } });
    expect(steps(await asSeller.heard())).toEqual(["hold.funded", ...steps(since)]);

    const older = { type: "payment.captured", payload: { paymentId: payment!.id } };      // written before an event said its step
    expect((await disputed.money.as(bought.buyer).answer(older as never, paymentUpdated, { id: payment!.id })).data).toMatchObject({ paymentUpdated: { type: "payment.captured", from: null, to: null } });

    const watched = (caller: Caller, subscription: string, id: string) => disputed.money.as(caller).watch(subscription, { id });
    for (const stranger of [person(), person({ roles: ["MODERATOR"] }), person({ memberships: [{ of: goods.shop.sellerId, role: "SELLER_FULFILMENT" }] })]) {
      await expect(watched(stranger, holdUpdated, bought.id)).rejects.toThrow("NOT_FOUND There is no such order.");
      await expect(watched(stranger, paymentUpdated, payment!.id)).rejects.toThrow("NOT_FOUND There is no such payment.");
    }
    await expect(watched(seller, paymentUpdated, payment!.id)).rejects.toThrow("NOT_FOUND");      // of what else was paid with it a seller knows nothing
    for (const id of [newId("ord"), "no id"]) await expect(watched(bought.buyer, holdUpdated, id)).rejects.toThrow("NOT_FOUND");
    for (const role of ["SUPPORT", "AUDITOR"]) expect(await Promise.all([watched(person({ roles: [role] }), holdUpdated, bought.id), watched(person({ roles: [role] }), paymentUpdated, payment!.id)])).toHaveLength(2);
  });
});
