import { z } from "zod";
import { violatedConstraint } from "@souk/shared/database";
import { unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerHistoryAppend } from "./seller-lock.ts";
import { sellers, type Seller, type SellerType } from "./seller-tables.ts";

interface SellerOpenInput { readonly name: string; readonly handle: string; readonly type: SellerType; readonly country: string }

const sellersPerPersonMax = 20;     // an agency runs several shops; beyond that it is a bulk sign-up

/**
 * Opens a seller whose owner is the caller. It can draft listings at once and sell once it is approved.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused VerificationRequired (address not confirmed), NotUnique (handle), Invalid (too many sellers)
 */
export const sellerOpen = verb("sellerOpen", async (tx, { caller }: Context, input: SellerOpenInput): Promise<Seller> => {
  if (!caller.userId) throw unauthenticated();
  const owner = await tx.row<{ state: string; sellers: number }>(
    `select u.state, (select count(*)::int from trust.seller_member m where m.user_id = u.id) as sellers
       from trust."user" u where u.id = $1 for no key update`,      // two openings at once count each other
    [uuidOf(caller.userId)]);
  if (owner?.state !== "ACTIVE")
    throw new Refused({ __typename: "VerificationRequiredError", code: "VERIFICATION_REQUIRED", message: "Confirm your e-mail address first." });
  if (owner.sellers >= sellersPerPersonMax) throw new Refused(invalid([], `One person works for at most ${sellersPerPersonMax} sellers.`));
  try {
    const [seller] = await tx.read(sellers,
      `insert into trust.seller as s (id, name, handle, type, country, state) values ($1, $2, $3, $4, $5, 'ONBOARDING') returning ${sellers.select("s")}`,
      [uuidOf(newId("sel")), input.name.trim(), input.handle, input.type, input.country]);
    await tx.run(`insert into trust.seller_member (seller_id, user_id, role, added_by) values ($1, $2, 'SELLER_OWNER', $3)`,
      [uuidOf(seller!.id), uuidOf(caller.userId), tx.origin.actor]);
    await sellerHistoryAppend(tx, seller!.id, { command: "open", from: null, to: "ONBOARDING", reason: null });
    await publish(tx, "seller.opened", { sellerId: seller!.id, ownerId: caller.userId });
    await publish(tx, "member.changed", { userId: caller.userId, sellerId: seller!.id, role: "SELLER_OWNER" });
    return seller!;
  } catch (error) {
    if (violatedConstraint(error) === "seller_handle_unique") throw notUnique(["input", "handle"], "This handle is taken.");
    throw error;
  }
}, {
  input: z.object({
    name: z.string().trim().min(1, "A name is needed.").max(80, "At most 80 characters."),
    handle: z.string().regex(/^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/, "3 to 40 of a–z, 0–9 and -, not beginning or ending with -."),
  }),
});
