import { present } from "@souk/shared/assert";
import { rateLimited } from "@souk/shared/errors";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { categoriesLock } from "../categories/category-lock.ts";
import type { Context } from "../context.ts";
import { sellerStandingLock, writesListings } from "../listings/listing-guards.ts";
import type { ListingCondition } from "../listings/listing-tables.ts";
import { importBytesMax, importRate } from "./import-limits.ts";
import { importTooLarge } from "./import-refusals.ts";
import { listingImports, type ListingFileFormat, type ListingImport } from "./import-tables.ts";

/** The mutation's `ListingImportCreateInput`. */
export interface ListingImportCreateInput {
  readonly sellerId: Id<"sel">;
  readonly format: ListingFileFormat;
  readonly categoryId?: Id<"cat"> | null;
  readonly currency?: Currency | null;
  readonly condition?: ListingCondition | null;
  readonly isSubmitted: boolean;
  readonly byteSize: number;
  readonly idempotencyKey: string;
}

/**
 * Gives leave to upload a file of listings; where and how stands in the payload. Nothing is read before it is started.
 *
 * Repeatable: the same key returns the first answer, with the same address.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager; RATE_LIMITED for a person with very many files
 * @throws Refused Invalid (size, category), SellerUnavailable
 */
export const listingImportCreate = verb("listingImportCreate", async (tx, { caller }: Context, input: ListingImportCreateInput): Promise<ListingImport> => {
  const { sellerId, format, categoryId, currency, condition, isSubmitted, byteSize } = input;
  writesListings(caller, sellerId);
  if (byteSize < 1 || byteSize > importBytesMax) throw importTooLarge();
  if (categoryId && (!isId("cat", categoryId) || (await categoriesLock(tx, [categoryId])).get(categoryId) !== categoryId)) throw notFound(["input", "categoryId"], "There is no such category.");
  await sellerStandingLock(tx, sellerId, ["input", "sellerId"]);
  const [begun] = await tx.read(listingImports,
    `insert into catalog.listing_import as i (id, seller_id, format, category_id, currency, condition, is_submitted, byte_size)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     returning ${listingImports.select("i")}`,
    [uuidOf(newId("imp")), uuidOf(sellerId), format, categoryId ? uuidOf(categoryId) : null, currency ?? null, condition ?? null, isSubmitted, byteSize]);
  return present(begun, "the import just begun");
}, {
  async prepare(context: Context) {
    const { allowed, retryAfterMs } = await context.rates.take(`listing-import:${context.caller.actor}`, importRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
});
