import { z } from "zod";
import { present } from "@souk/shared/assert";
import { violatedConstraint, type Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { displayNameRule } from "../users/display-name.ts";
import { sellerHistoryAppend } from "./seller-move.ts";
import { sellers, type Seller, type SellerType } from "./seller-tables.ts";
import { verifiedPersonLock } from "./verified-person.ts";

interface SellerOpenInput { readonly name: string; readonly handle: string; readonly type: SellerType; readonly country: string }

const sellersPerOwnerMax = 20;     // an agency runs several shops; beyond that it is a bulk sign-up

/**
 * Opens a seller whose owner is the caller. It can draft listings at once and sell once it is approved.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused VerificationRequired (address not confirmed), NotUnique (handle), Invalid (name, handle, too many sellers)
 */
export const sellerOpen = verb("sellerOpen", async (tx, { caller }: Context, input: SellerOpenInput): Promise<Seller> => {
  const ownerId = await verifiedPersonLock(tx, caller);
  await ownsFewSellers(tx, ownerId);
  const seller = await sellerInsert(tx, input);
  await tx.run(
    `insert into trust.seller_member (seller_id, user_id, role, added_by) values ($1, $2, 'SELLER_OWNER', $3)`,
    [uuidOf(seller.id), uuidOf(ownerId), tx.origin.actor]);
  await sellerHistoryAppend(tx, seller, "open", null);
  await publish(tx, "seller.opened", { sellerId: seller.id, ownerId }, () => seller.version);
  await publish(tx, "member.changed", { userId: ownerId, sellerId: seller.id, role: "SELLER_OWNER" });
  return seller;
}, {
  input: z.object({
    name: displayNameRule,
    handle: z.string().regex(/^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/, "3 to 40 of a–z, 0–9 and -, not beginning or ending with -."),
  }),
});

async function ownsFewSellers(tx: Tx, ownerId: Id<"usr">): Promise<void> {
  const { owned } = present(await tx.row<{ owned: number }>(
    `select count(*)::int as owned from trust.seller_member where user_id = $1 and role = 'SELLER_OWNER'`, [uuidOf(ownerId)]), "the count");
  if (owned >= sellersPerOwnerMax) throw new Refused(invalid([], `One person owns at most ${sellersPerOwnerMax} sellers.`));
}

async function sellerInsert(tx: Tx, { name, handle, type, country }: SellerOpenInput): Promise<Seller> {
  try {
    const [seller] = await tx.read(sellers,
      `insert into trust.seller as s (id, name, handle, type, country, state)
       values ($1, $2, $3, $4, $5, 'ONBOARDING')
       returning ${sellers.select("s")}`, [uuidOf(newId("sel")), name.trim(), handle, type, country]);
    return present(seller, "the seller just written");
  } catch (error) {
    if (violatedConstraint(error) === "seller_handle_unique") throw notUnique(["input", "handle"], "This handle is taken.");
    throw error;
  }
}
