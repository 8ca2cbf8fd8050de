import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { feesAsked, feesAskedOf, test, type LineFee } from "@souk/test/fees";
import { untilBlocked } from "@souk/test/until-blocked";

/** Something another may open, once. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { open, opened };
}

test("whoever replaces a rule waits for the sale that goes by it, and those who sell by other rules wait for nobody", async ({ fees, scratch }) => {
  const commerce = await scratch.open("commerce", { poolSize: 4 });
  const { id } = await fees.category();
  await fees.set({ categoryId: id, rateBps: 500 });
  const [asked, sold] = [gate(), gate()];
  const sale = inTransaction(commerce, async (tx) => {
    const fees = await tx.rows<LineFee>(feesAsked, feesAskedOf([{ base: 1_000n, path: [id] }]));
    asked.open();
    await sold.opened;
    return { fees, inForce: await tx.rows("select rate_bps from money.fee_rule_v1 where fee_rule_id = $1", [fees[0]!.fee_rule_id]) };
  });
  await asked.opened;
  const replaced = fees.set({ categoryId: id, rateBps: 700 });
  await untilBlocked(scratch);
  expect(await commerce.rows(feesAsked, feesAskedOf([{ base: 1_000n }]))).toMatchObject([{ bps: 1_000 }]);
  sold.open();
  expect(await sale).toMatchObject({ fees: [{ bps: 500 }], inForce: [{ rate_bps: 500 }] });
  expect((await replaced).feeRule).toMatchObject({ rateBps: 700, version: 2 });
});

test("a sale that waited for a rule to be replaced goes by the next one, which it holds", async ({ fees, scratch }) => {
  const commerce = await scratch.open("commerce", { poolSize: 4 });
  const { id } = await fees.category();
  await fees.set({ categoryId: id, rateBps: 500 });
  const [ended, committed] = [gate(), gate()];
  const { database } = fees.money.runtime;
  const replacement = inTransaction(database, async (tx) => {
    await tx.run("update money.fee_rule set ended_at = clock_timestamp() where category_id = $1", [uuidOf(id)]);
    await tx.run("insert into money.fee_rule (id, category_id, rate_bps, version, set_by) select gen_random_uuid(), category_id, 700, version + 1, set_by from money.fee_rule where category_id = $1", [uuidOf(id)]);
    ended.open();
    await committed.opened;
  });
  await ended.opened;
  const sale = inTransaction(commerce, async (tx) => {
    const rows = await tx.rows<LineFee>(feesAsked, feesAskedOf([{ base: 1_000n, path: [id] }, { base: 1_000n }]));
    const free = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ rate_bps: number }>("select rate_bps from money.fee_rule where id = $1 for update skip locked", [rows[0]!.fee_rule_id]));
    return { shares: rows.map(({ bps }) => bps), isHeld: free.rowCount === 0 };
  });
  await untilBlocked(scratch);
  committed.open();
  await replacement;
  expect(await sale).toEqual({ shares: [700, 1_000], isHeld: true });
});
