import { z } from "zod";
import { present } from "@souk/shared/assert";
import { rateLimited } from "@souk/shared/errors";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { fileBytesMax, fileRate } from "./digital-goods-limits.ts";
import { digitalFiles, type DigitalFile } from "./digital-goods-tables.ts";
import { goodsVariant } from "./goods-variant.ts";

/** The mutation's `DigitalFileUploadCreateInput`. */
export interface DigitalFileUploadCreateInput { readonly variantId: Id<"var">; readonly fileName: string; readonly byteSize: number; readonly idempotencyKey: string }

/**
 * Gives leave to upload a file that buyers of a variant are to get; where and how stands in the payload. Nobody gets it
 * before `digitalGoodsSet` says so.
 *
 * Repeatable: the same key returns the first answer, with the same address.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team, but neither owner nor manager; RATE_LIMITED for a person with very many files
 * @throws Refused InvalidInput (no such variant; not digital; name; size)
 */
export const digitalFileUploadCreate = verb("digitalFileUploadCreate", async (tx, { caller }: Context, { variantId, fileName, byteSize }: DigitalFileUploadCreateInput): Promise<DigitalFile> => {
  const { sellerId } = await goodsVariant(tx, caller, variantId, ["input", "variantId"]);
  const [begun] = await tx.read(digitalFiles,
    `insert into commerce.digital_file as f (id, variant_id, seller_id, file_name, byte_size)
     values ($1, $2, $3, $4, $5)
     returning ${digitalFiles.select("f")}`, [uuidOf(newId("dfl")), uuidOf(variantId), uuidOf(sellerId), fileName, byteSize]);
  return present(begun, "the upload just begun");
}, {
  input: z.object({
    fileName: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, "Small letters, digits, hyphens and dots, at most 80."),
    byteSize: z.number().min(1, "At least one byte.").max(fileBytesMax, `At most ${fileBytesMax} bytes.`),
  }),
  async prepare(context: Context) {
    const { allowed, retryAfterMs } = await context.rates.take(`digital-file:${context.caller.actor}`, fileRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
});
