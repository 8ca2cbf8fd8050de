import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/sellers";

const reasons = { reason: "test" };

describe("the invariants of audit, roles and sellers", () => {
  test("hold after everything that is done to them, and each finds its violation", async ({ market }) => {
    const ada = await market.citizen(), admin = await market.staff("ADMIN");
    const seller = await market.selling(ada);
    await market.member(seller, ada);
    for (const mutation of ["sellerSuspend", "sellerReinstate", "sellerSuspend"]) await market.mutate(admin, mutation, reasons, { id: seller.id });
    await market.open(ada);
    expect(await market.subgraph.violated()).toEqual([]);

    const ids: Readonly<Record<string, string>> = { $seller: uuidOf(seller.id), $owner: uuidOf(ada.userId) };
    const plant = (statement: string) => market.sql(
      `begin; set local session_replication_role = replica; ${statement.replace(/\$\w+/g, (name) => `'${ids[name]!}'`)}; commit`);
    for (const [name, breaks, mends] of [
      ["T7", `alter table trust.role_grant drop constraint role_grant_four_eyes;
              insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by) values ($seller, $owner, 'ADMIN', 'ACTIVE', 'test', 'one', 'one')`,
        `delete from trust.role_grant where id = $seller;
         alter table trust.role_grant add constraint role_grant_four_eyes check (approved_by is null or approved_by <> requested_by)`],
      ["T8", "update trust.seller_member set role = 'SELLER_FINANCE' where seller_id = $seller and user_id = $owner",
        "update trust.seller_member set role = 'SELLER_OWNER' where seller_id = $seller and user_id = $owner"],
      ["T9", "update trust.seller set state = 'ACTIVE' where id = $seller", "update trust.seller set state = 'SUSPENDED' where id = $seller"],
      ["T9", "update trust.seller_history set version = 70 where seller_id = $seller and version = 4", "update trust.seller_history set version = 4 where seller_id = $seller and version = 70"],
      ["T9", "update trust.seller_history set from_state = 'RESTRICTED' where seller_id = $seller and version = 4",
        "update trust.seller_history set from_state = 'ACTIVE' where seller_id = $seller and version = 4"],
    ] as const) {
      await plant(breaks);
      expect(await market.subgraph.violated()).toEqual([name]);
      await plant(mends);
      expect(await market.subgraph.violated()).toEqual([]);
    }
  });
});
