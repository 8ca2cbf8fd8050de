import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/disputed";
import { money } from "../index.ts";

/** Breaks data past the guards, as a hand in the database might. `$case` is lost, of an order that was released; `$open` is not decided, of another. */
const plants: readonly [what: string, found: readonly string[], breaks: string][] = [
  ["a hold that does not know that it was charged back", ["M1", "M42"], "update money.hold set charged_back_minor = charged_back_minor - 1, released_minor = released_minor + 1 where id = (select hold_id from money.chargeback_share where chargeback_id = $case)"],
  ["a part that does not know it", ["M42", "M44"], "update money.hold_part set charged_back_minor = charged_back_minor - 1, net_released_minor = net_released_minor + 1 where hold_id = (select hold_id from money.chargeback_share where chargeback_id = $case) and position = 1"],
  ["a chargeback that was taken twice", ["M2", "M45"], "insert into money.hold_history select amount_minor, at, hold_id, version + 10, command, reason, journal_key, actor, correlation_id from money.hold_history where command = 'chargeBack' and hold_id = (select hold_id from money.chargeback_share where chargeback_id = $case)"],
  ["a payment that says less of it", ["M44"], "update money.payment set charged_back_minor = charged_back_minor - 1 where id = (select payment_id from money.chargeback where id = $case)"],
  ["a chargeback that stands where no step led", ["M2", "M45"], "update money.chargeback set state = 'UNDER_REVIEW', settled_at = null where id = $case"],
  ["money on the account of a case that has ended", ["M53"], "update ledger.account set balance = balance + 1 where kind = 'dispute' and owner = kernel.global_id('cbk', $case)"],
  ["one that the provider has taken and the case does not know", ["M53"], "update money.chargeback set withdrawn_at = null where id = $open"],
  ["an entry of the provider's balance that is not there", ["M53"], "delete from money.balance_transaction where kind = 'DISPUTE' and source_ref = (select provider_ref from money.chargeback where id = $open)"],
  ["a chargeback of more than its orders", ["M44", "M53", "M54"], "update money.chargeback set amount_minor = amount_minor + 1 where id = $open"],
  ["a share of more than its lines", ["M1", "M54"], "update money.chargeback_share set within_minor = within_minor - 1 where chargeback_id = $case"],
  ["a line that took less than it says", ["M44", "M54"], "update money.chargeback_part set amount_minor = amount_minor - 1 where chargeback_id = $open and position = 1"],
];

test("the invariants of chargebacks hold after one was lost and while one is open, and each finds its violation", async ({ disputed: held }) => {
  const goods = await held.goods(5);
  const [lost, open] = [await held.boughtReally([{ goods, quantity: 1 }]), await held.boughtReally([{ goods, quantity: 1 }])];
  await held.accepted(lost);
  const ref = await held.disputes(lost);
  await held.disputes(open, { amount: 700 });
  await held.bankDecides(ref, "lost");
  await held.hears();
  expect(await held.money.violated()).toEqual([]);
  const of = { case: uuidOf((await held.chargebacksOf(lost.id))[0]!.id), open: uuidOf((await held.chargebacksOf(open.id))[0]!.id) };
  const checks = subgraphInvariants(money).filter(({ name }) => /^M\d/.test(name));
  const found = (breaks: string) => asAdmin(held.adminUrl, async (admin) => {
    await admin.query("begin; set local session_replication_role = replica");
    await admin.query(breaks.replace(/\$(case|open)/g, (_, name: keyof typeof of) => `'${of[name]}'::uuid`));
    const broken: string[] = [];
    for (const { name, sql } of checks) if (((await admin.query(sql)).rowCount ?? 0) > 0) broken.push(name);
    return broken.toSorted();
  });
  const all: [string, readonly string[]][] = [];
  for (const [what, , breaks] of plants) all.push([what, await found(breaks)]);
  expect(all).toEqual(plants.map(([what, names]) => [what, [...names].toSorted()]));
});
