import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { walletOf } from "@souk/test/payment-methods";
import { test } from "@souk/test/payments";

const plants: readonly [name: string, breaks: string, mends: string][] = [
  ["M46", "insert into money.payment_method (id, user_id, provider_ref, type) select gen_random_uuid(), $1, 'pm_planted' || n, 'card' from generate_series(1, 20) as n", "delete from money.payment_method where provider_ref like 'pm_planted%'"],
  ["M46", "update money.payment_method_setup set user_id = $2 where user_id = $1", "update money.payment_method_setup set user_id = $1 where user_id = $2"],
  ["M47", "update money.payment_method_setup set state = 'FAILED', payment_method_id = null where user_id = $1", "update money.payment_method_setup set state = 'SUCCEEDED', payment_method_id = (select id from money.payment_method where user_id = $1) where user_id = $1"],
  ["M47", "update money.payment_method_setup_history set from_state = 'REQUIRES_ACTION' where command = 'begin'", "update money.payment_method_setup_history set from_state = 'CREATED' where command = 'begin'"],
];

test("the invariants of ways of paying hold after some were kept, and each finds its violation", async ({ pay, scratch }) => {
  const [ada, ben] = [walletOf(pay), walletOf(pay)];
  await ada.keeps();
  await ben.does("paymentMethodSetupCreate");
  const [adas, bens] = [ada, ben].map(({ buyer }) => `'${uuidOf(buyer.userId!)}'::uuid`);
  await asAdmin(scratch.adminUrl, (admin) => admin.query(`delete from money.payment_method_setup where user_id = ${bens!}`));
  const run = (sql: string) => asAdmin(scratch.adminUrl, async (admin) => {
    await admin.query("set session_replication_role = replica");
    await admin.query(sql.replaceAll("$1", adas!).replaceAll("$2", bens!));
  });
  expect(await pay.money.violated()).toEqual([]);
  for (const [name, breaks, mends] of plants) {
    await run(breaks);
    expect(await pay.money.violated(), breaks).toEqual([name]);
    await run(mends);
    expect(await pay.money.violated()).toEqual([]);
  }
});
