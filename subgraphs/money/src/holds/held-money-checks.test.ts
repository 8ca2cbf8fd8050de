import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "@souk/test/cluster";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";
import { money } from "../index.ts";

/** Paid, half of it refunded, released, and a piece refunded after that: something of everything. */
async function lived(held: HeldMoneyWorld): Promise<{ readonly hold: string; readonly refund: string; readonly payment: string }> {
  const goods = await held.goods(9);
  const bought = await held.boughtReally([{ goods, quantity: 2 }]);
  await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "1000" });
  await held.settled();
  await held.accepted(bought);
  await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "700" });
  await held.settled();
  await held.moves(held.finance, "refundCreate", null, { orderId: bought.id, amountMinor: "100", borneBy: "PLATFORM" });
  await held.settled();
  const refund = (await held.refundsOf(bought.id)).find(({ borneBy }) => borneBy === "SELLER");
  const { id } = await held.hold(bought.id);
  const row = await held.money.runtime.database.row<{ payment_id: string }>("select payment_id from money.hold where id = $1", [uuidOf(id)]);
  return { hold: uuidOf(id), refund: uuidOf(refund!.id), payment: row!.payment_id };
}

/** Breaks data past the guards, as a hand in the database might. */
const plants: readonly [what: string, found: readonly string[], breaks: string][] = [
  ["a hold that says it released more", ["M1", "M42"], "update money.hold set refunded_minor = refunded_minor - 1, released_minor = released_minor + 1 where id = $hold"],
  ["a release that its history does not know", ["M1", "M45"], "delete from money.hold_history where hold_id = $hold and command = 'release'"],
  ["a refund on its way that its hold does not know", ["M1"], "update money.hold set refunding_minor = refunding_minor + 1, refunded_minor = refunded_minor - 1 where id = $hold"],
  ["a capture twice", ["M2", "M45"], "insert into money.payment_history select at, payment_id, version + 1, command, from_state, to_state, reason, actor, correlation_id from money.payment_history where payment_id = $payment and command = 'capture'"],
  ["a refund settled under another object's key", ["M2"], "update money.hold_history set journal_key = 'refund:re_other:settled' where hold_id = $hold and journal_key = (select 'refund:' || provider_ref || ':settled' from money.refund where id = $refund)"],
  ["a reference of the provider's at two refunds", ["M3"], "update money.refund set past_refs = array[(select provider_ref from money.refund where id = $refund)] where hold_id = $hold and id <> $refund and borne_by = 'SELLER'"],
  ["a refund that the provider did twice", ["M3"], "insert into money.provider_call (id, object_id, purpose, params, state, answered_at) select gen_random_uuid(), object_id, purpose, params, state, answered_at from money.provider_call where object_id = $refund"],
  ["a charge that came through and belongs to nothing", ["M3"], "insert into money.payment_attempt (id, payment_id, outcome, charge_ref, method, amount_minor, at) values (gen_random_uuid(), $payment, 'SUCCEEDED', 'ch_stray', '{}', 1, now())"],
  ["a payment of more than its orders", ["M5"], "update money.payment set amount_minor = amount_minor + 1 where id = $payment"],
  ["a hold of more than was sold", ["M1", "M42", "M5"], "update money.hold set paid_minor = paid_minor + 1, released_minor = released_minor + 1 where id = $hold"],
  ["an escrow account that has more than is held", ["M1"], "update ledger.account set balance = balance + 1 where kind = 'escrow' and owner = kernel.global_id('ord', (select order_id from money.hold where id = $hold))"],
  ["a part that holds what its hold does not", ["M42"], "update money.hold_part set net_released_minor = net_released_minor - 1, net_held_minor = net_held_minor + 1 where hold_id = $hold and position = 1"],
  ["a refund that comes out of less than it gives", ["M1", "M43"], "update money.refund_part set net_released_minor = net_released_minor - 1 where refund_id = $refund and position = 1"],
  ["a refund of more than its parts", ["M43", "M44"], "update money.refund set amount_minor = amount_minor + 1 where id = $refund"],
  ["a payment that says it gave back more", ["M44"], "update money.payment set refunded_minor = refunded_minor + 1 where id = $payment"],
  ["a part whose platform's share no refund knows", ["M44"], "update money.hold_part set borne_minor = borne_minor + 1 where hold_id = $hold and position = 1"],
  ["a refund that stands where no step led", ["M1", "M2", "M45"], "update money.refund set state = 'SUBMITTED' where id = $refund"],
  ["a step that is missing", ["M45"], "delete from money.refund_history where refund_id = $refund"],
];

describe("the invariants of what is held", () => {
  test("hold after an order has lived, and each finds its violation", async ({ held }) => {
    const of = await lived(held);
    expect(await held.money.violated()).toEqual([]);
    const checks = subgraphInvariants(money).filter(({ name }) => /^M\d/.test(name));
    const found = (breaks: string) => asAdmin(held.adminUrl, async (admin) => {
      await admin.query("begin; set local session_replication_role = replica");
      await admin.query(breaks.replace(/\$(hold|refund|payment)/g, (_, name: keyof typeof of) => `'${of[name]}'::uuid`));
      const broken: string[] = [];
      for (const { name, sql } of checks) if (((await admin.query(sql)).rowCount ?? 0) > 0) broken.push(name);
      return broken.toSorted();
    });
    for (const [what, names, breaks] of plants) expect([what, await found(breaks)]).toEqual([what, [...names].toSorted()]);
  });
});
