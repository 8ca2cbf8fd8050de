import { randomBytes } from "node:crypto";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin, testSecrets } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";

type Scratch = Pick<TestDatabase, "adminUrl">;

/** What trust may say of a person. */
export type PersonState = "UNVERIFIED" | "ACTIVE" | "LOCKED" | "SUSPENDED" | "DEACTIVATED" | "ERASED";

/** A person in trust's table, for tests of those who write to people. @returns who they are, at `<name>@souk.test` */
export async function contactPlanted(scratch: Scratch, name: string, { state = "ACTIVE", locale = "en" }: { readonly state?: PersonState; readonly locale?: string } = {}): Promise<Id<"usr">> {
  const userId = newId("usr");
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into trust."user" (id, display_name, locale, state, email_sealed, email_digest) values ($1, $2, $3, $4, $5, $6)`,
    [uuidOf(userId), name, locale, state, ...(state === "ERASED" ? [null, null] : [testSecrets.seal("email", `${name}@souk.test`, userId), randomBytes(32)])]));
  return userId;
}

/** What was sold to whom, in EUR. */
export interface OrderPlanted { readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel">; readonly totalMinor: number; readonly orderGroupId?: Id<"ogr"> }

/** An order in commerce's table without all that belongs to one, for tests of those who read its parties. */
export async function orderPlanted(scratch: Scratch, { buyerId, sellerId, totalMinor, orderGroupId = newId("ogr") }: OrderPlanted) {
  const orderId = newId("ord");
  const number = Array.from(randomBytes(10), (byte) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[byte & 31]).join("");
  await asAdmin(scratch.adminUrl, async (admin) => {
    await admin.query("set session_replication_role = replica");      // an order of no group
    await admin.query(
      `insert into commerce."order" (id, group_id, buyer_id, seller_id, number, currency, fulfilment, delivery, policy, fee, items_minor, total_minor,
                                     seller_discount_minor, platform_discount_minor, shipping_minor, tax_minor, tax_added_minor, fee_minor, fee_tax_minor)
       values ($1, $2, $3, $4, $5, 'EUR', 'SHIP', '{}', '{}', '{}', $6, $6, 0, 0, 0, 0, 0, 0, 0)`,
      [uuidOf(orderId), uuidOf(orderGroupId), uuidOf(buyerId), uuidOf(sellerId), number, totalMinor]);
  });
  return { orderId, orderGroupId, buyerId, sellerId, number };
}

/** A payment of an order group in money's table, for the same. */
export async function paymentPlanted(scratch: Scratch, { orderGroupId, buyerId }: { readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr"> }, amountMinor: number): Promise<Id<"pay">> {
  const id = newId("pay");
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into money.payment (id, order_group_id, buyer_id, amount_minor, currency, payable_until) values ($1, $2, $3, $4, 'EUR', now())`,
    [uuidOf(id), uuidOf(orderGroupId), uuidOf(buyerId), amountMinor]));
  return id;
}
