import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";

/** What trust may say of a seller. */
export type SellerState = "ONBOARDING" | "PENDING_REVIEW" | "ACTIVE" | "REJECTED" | "RESTRICTED" | "SUSPENDED" | "TERMINATED";

/** A seller in trust's table, for tests of those who only read its standing. */
export async function sellerPlanted(scratch: Pick<TestDatabase, "adminUrl">, state: SellerState = "ACTIVE"): Promise<Id<"sel">> {
  const id = newId("sel");
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into trust.seller (id, name, handle, type, country, state) values ($1, 'Lamps', $2, 'BUSINESS', 'DE', $3)`,
    [uuidOf(id), id.slice(-20), state]));
  return id;
}

/** Moves a planted seller, past trust's state machine. */
export const sellerMoved = (scratch: TestDatabase, id: Id<"sel">, state: SellerState): Promise<unknown> =>
  asAdmin(scratch.adminUrl, (admin) => admin.query(`update trust.seller set state = $2 where id = $1`, [uuidOf(id), state]));
