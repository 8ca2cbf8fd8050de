import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/fees";

/** Breaks data past the guards, as a hand in the database might; then mends it. */
const plants: readonly [name: string, breaks: string, mends: string][] = [
  ["M40", "update money.fee_rule set ended_at = clock_timestamp() where category_id is null", "update money.fee_rule set ended_at = null where category_id is null"],
  ["M41", "update money.fee_rule set version = 3 where category_id = $1 and version = 2", "update money.fee_rule set version = 2 where category_id = $1 and version = 3"],
  ["M41", "update money.fee_rule set ended_at = ended_at + interval '1 second' where category_id = $1 and version = 1", "update money.fee_rule set ended_at = ended_at - interval '1 second' where category_id = $1 and version = 1"],
];

test("the invariants of fee rules hold after rules were set, and each finds its violation", async ({ fees, scratch }) => {
  const { id } = await fees.category();
  await fees.set({ categoryId: id });
  await fees.set({ categoryId: id });
  const run = (sql: string) => asAdmin(scratch.adminUrl, async (admin) => {
    await admin.query("set session_replication_role = replica");
    await admin.query(sql.replace("$1", `'${uuidOf(id)}'::uuid`));
  });
  expect(await fees.money.violated()).toEqual([]);
  for (const [name, breaks, mends] of plants) {
    await run(breaks);
    expect(await fees.money.violated()).toEqual([name]);
    await run(mends);
    expect(await fees.money.violated()).toEqual([]);
  }
});
