import { z } from "zod";
import { uuidOf, type Id } from "@souk/shared/ids";
import { staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { sellerLock } from "./seller-lock.ts";
import { actsFor } from "./seller-rights.ts";
import { sellers, type Seller } from "./seller-tables.ts";

interface SellerUpdateInput { readonly id: Id<"sel">; readonly name: string; readonly expectedVersion: number }

/**
 * Renames a seller. Its handle stays: links lead to it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused StaleVersion
 */
export const sellerUpdate = verb("sellerUpdate", async (tx, { caller }: Context, { id, name, expectedVersion }: SellerUpdateInput): Promise<Seller> => {
  const seller = await sellerLock(tx, id, () => actsFor(caller, id, "SELLER_MANAGER"));
  if (seller.version !== expectedVersion) throw staleVersion(seller.version);
  const [renamed] = await tx.read(sellers,
    `update trust.seller s set name = $2, version = version + 1, updated_at = clock_timestamp() where s.id = $1 returning ${sellers.select("s")}`,
    [uuidOf(id), name.trim()]);
  return renamed!;
}, { input: z.object({ name: z.string().trim().min(1, "A name is needed.").max(80, "At most 80 characters.") }) });
