import { z } from "zod";
import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { displayNameRule } from "../users/display-name.ts";
import { sellerLockAs } from "./seller-lock.ts";
import { sellers, type Seller } from "./seller-tables.ts";

interface SellerUpdateInput { readonly id: Id<"sel">; readonly name: string; readonly expectedVersion: number }

/**
 * Renames a seller, by its owner or a manager. Its handle stays: links lead to it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused StaleVersion, Invalid (name, not a seller of the caller's)
 */
export const sellerUpdate = verb("sellerUpdate", async (tx, { caller }: Context, { id, name, expectedVersion }: SellerUpdateInput): Promise<Seller> => {
  const seller = await sellerLockAs(tx, id, caller, "SELLER_MANAGER");
  if (seller.version !== expectedVersion) throw staleVersion(seller.version);
  const [renamed] = await tx.read(sellers,
    `update trust.seller s
        set name = $2, version = version + 1, updated_at = clock_timestamp()
      where s.id = $1
      returning ${sellers.select("s")}`, [uuidOf(id), name.trim()]);
  return present(renamed, "the seller just locked");
}, { input: z.object({ name: displayNameRule }) });
