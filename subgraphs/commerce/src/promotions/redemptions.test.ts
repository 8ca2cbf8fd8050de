import { describe, expect } from "vitest";
import { violatedConstraint, type Database } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { couponPlanted, promotionPlanted } from "@souk/test/coupons";
import { asAdmin } from "@souk/test/cluster";
import { test as base, type TestDatabase } from "@souk/test/database";
import { insisting } from "@souk/test/insisting";
import { untilBlocked } from "@souk/test/until-blocked";
import { couponLock } from "./coupon-lock.ts";
import type { CouponBar } from "./coupon-refusals.ts";
import { redemptionsRestore } from "./redemptions-restore.ts";
import { redemptionsWrite, type Redemption } from "./redemptions-write.ts";

const test = base.extend<{ $file: { database: Database } }>({
  database: [async ({ scratch }, use) => use(await scratch.open("commerce", { poolSize: 12 })), { scope: "file" }],
});
const origin = { actor: "test", correlationId: "test" };
const wanted = (couponId: Id<"cpn">, buyerId: Id<"usr"> = newId("usr")): Redemption => ({ couponId, buyerId, orderGroupId: newId("ogr"), amountMinor: 100n });

/** Redeems in one transaction what is left of what is wanted, as a batch of checkouts does. */
const redeem = (database: Database, all: readonly Redemption[]): Promise<(CouponBar | null)[]> => database.transaction({ origin }, async (tx) => {
  const left = await couponLock(tx, [...new Set(all.map(({ couponId }) => couponId))], [...new Set(all.map(({ buyerId }) => buyerId))]);
  const bars = all.map(({ couponId, buyerId }) => left.take(couponId, buyerId));
  await redemptionsWrite(tx, all.filter((_, at) => bars[at] === null));
  return bars;
});
const counted = async (database: Database, couponId: Id<"cpn">) => database.row<{ uses: number; rows: number; buyers: number }>(
  `select uses, (select count(*)::int from commerce.redemption where coupon_id = c.id and state = 'REDEEMED') as rows,
          (select coalesce(sum(u.uses), 0)::int from commerce.coupon_buyer_use u where u.coupon_id = c.id) as buyers
     from commerce.coupon_code c where id = $1`, [uuidOf(couponId)]);
const planted = async (scratch: TestDatabase, said: object, code = `CODE-${newId("cpn").slice(-12).toUpperCase()}`) => couponPlanted(scratch, await promotionPlanted(scratch), code, { ...said });
const tally = (bars: readonly (CouponBar | null)[]) => Object.fromEntries([...new Set(bars)].map((bar) => [String(bar), bars.filter((one) => one === bar).length]));

describe("a code for 100 uses", () => {
  test("is used exactly 100 times by 500 callers at once, each in a transaction of its own", async ({ scratch, database }) => {
    const couponId = await planted(scratch, { uses_max: 100 });
    const bars = await Promise.all(Array.from({ length: 500 }, () => insisting(() => redeem(database, [wanted(couponId)]))));
    expect(tally(bars.flat())).toEqual({ null: 100, EXHAUSTED: 400 });
    expect(await counted(database, couponId)).toEqual({ uses: 100, rows: 100, buyers: 100 });
  });

  test("is used exactly 100 times by 500 callers in batches, with another code locked beside it in any order", async ({ scratch, database }) => {
    const [couponId, other] = [await planted(scratch, { uses_max: 100 }), await planted(scratch, { uses_max: 1_000 })];
    const batches = Array.from({ length: 25 }, (_, at) => Array.from({ length: 20 }, () => [wanted(couponId), wanted(other)]).flatMap((pair) => (at % 2 ? pair : pair.toReversed())));
    const bars = await Promise.all(batches.map((batch) => insisting(() => redeem(database, batch))));
    expect(tally(bars.flat())).toEqual({ null: 600, EXHAUSTED: 400 });
    expect([await counted(database, couponId), await counted(database, other)]).toEqual([{ uses: 100, rows: 100, buyers: 100 }, { uses: 500, rows: 500, buyers: 500 }]);
  });

  test("is not used a hundred and first time by somebody who does not look", async ({ scratch, database }) => {
    const couponId = await planted(scratch, { uses_max: 100 });
    const write = (count: number) => database.transaction({ origin }, (tx) => redemptionsWrite(tx, Array.from({ length: count }, () => wanted(couponId))));
    await write(100);
    await expect(write(1).catch((error: unknown) => { throw new Error(violatedConstraint(error)); })).rejects.toThrow("coupon_code_uses_within");
    expect(await counted(database, couponId)).toEqual({ uses: 100, rows: 100, buyers: 100 });
  });
});

describe("a limit of 2 for each buyer", () => {
  test("holds under parallel calls, alone and in batches", async ({ scratch, database }) => {
    const couponId = await planted(scratch, { uses_per_buyer_max: 2 });
    const buyers = Array.from({ length: 5 }, () => newId("usr"));
    const singly = buyers.flatMap((buyerId) => Array.from({ length: 10 }, () => redeem(database, [wanted(couponId, buyerId)])));
    const together = Array.from({ length: 5 }, () => redeem(database, buyers.map((buyerId) => wanted(couponId, buyerId))));
    expect(tally((await Promise.all([...singly, ...together])).flat())).toEqual({ null: 10, EXHAUSTED_BY_BUYER: 65 });
    expect(await counted(database, couponId)).toEqual({ uses: 10, rows: 10, buyers: 10 });
  });

  test("is the database's, too", async ({ scratch, database }) => {
    const [couponId, buyerId] = [await planted(scratch, { uses_per_buyer_max: 2 }), newId("usr")];
    const write = () => database.transaction({ origin }, (tx) => redemptionsWrite(tx, [wanted(couponId, buyerId)]));
    await write();
    await write();
    await expect(write().catch((error: unknown) => { throw new Error(violatedConstraint(error)); })).rejects.toThrow("coupon_buyer_use_within");
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.coupon_buyer_use set uses_max = 3 where coupon_id = $1", [uuidOf(couponId)]))).rejects.toThrow("foreign key");
  });
});

describe("redemptions", () => {
  test("are given back exactly once, however many ask at once, and can be used by others then", async ({ scratch, database }) => {
    const couponId = await planted(scratch, { uses_max: 2, uses_per_buyer_max: 1 });
    const [first, second] = [wanted(couponId), wanted(couponId)];
    await redeem(database, [first, second]);
    await Promise.all(Array.from({ length: 20 }, () => database.transaction({ origin }, (tx) => redemptionsRestore(tx, [first.orderGroupId]))));
    expect(await counted(database, couponId)).toEqual({ uses: 1, rows: 1, buyers: 1 });
    const told = await database.row<{ count: number }>("select count(*)::int as count from commerce.event where type = 'coupon.restored' and payload->>'couponId' = $1", [couponId]);
    expect(told?.count).toBe(1);
    expect(await redeem(database, [wanted(couponId), wanted(couponId)])).toEqual([null, "EXHAUSTED"]);
  });

  test("count once for an order group, which may redeem anew what was restored", async ({ scratch, database }) => {
    const one = wanted(await planted(scratch, { uses_max: 5 }));
    const write = () => database.transaction({ origin }, (tx) => redemptionsWrite(tx, [one]));
    await write();
    await write();
    expect(await counted(database, one.couponId)).toEqual({ uses: 1, rows: 1, buyers: 1 });
    await database.transaction({ origin }, (tx) => redemptionsRestore(tx, [one.orderGroupId]));
    expect(await counted(database, one.couponId)).toEqual({ uses: 0, rows: 0, buyers: 0 });
    await write();
    expect(await counted(database, one.couponId)).toEqual({ uses: 1, rows: 1, buyers: 1 });
  });

  test("see a pause that came while they waited for the lock, and hold off one that comes after", async ({ scratch, database }) => {
    const promotionId = await promotionPlanted(scratch);
    const couponId = await couponPlanted(scratch, promotionId, "PAUSED-MEANWHILE");
    const pause = (tx: { run: Database["run"] }) => tx.run("update commerce.promotion set state = 'PAUSED', version = 2 where id = $1", [uuidOf(promotionId)]);
    const redeeming = await database.transaction({ origin }, async (tx) => {
      await pause(tx);
      const waiting = redeem(database, [wanted(couponId)]);
      await untilBlocked(scratch);
      return { waiting };
    });
    expect(await redeeming.waiting).toEqual(["NOT_YET"]);
  });

  test("see that the promotion's time has passed while they waited for a code that many want", async ({ scratch, database }) => {
    const promotionId = await promotionPlanted(scratch);
    const couponId = await couponPlanted(scratch, promotionId, "OVER-MEANWHILE");
    const lasts = (from: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce.promotion set valid_until = clock_timestamp() + interval '${from}' where id = $1`, [uuidOf(promotionId)]));
    await lasts("1 second");
    const { waiting } = await database.transaction({ origin }, async (tx) => {
      await tx.run("select from commerce.coupon_code where id = $1 for update", [uuidOf(couponId)]);
      const held = redeem(database, [wanted(couponId)]);
      await untilBlocked(scratch);
      await tx.run("select pg_sleep(extract(epoch from valid_until - clock_timestamp())::float8 + 0.01) from commerce.promotion where id = $1", [uuidOf(promotionId)]);
      return { waiting: held };
    });
    expect(await waiting).toEqual(["ENDED"]);
    await lasts("1 hour");
    expect(await redeem(database, [wanted(couponId)])).toEqual([null]);
  });
});
