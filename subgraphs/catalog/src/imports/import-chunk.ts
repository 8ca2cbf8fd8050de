import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import { categoriesLock } from "../categories/category-lock.ts";
import { sellerSellsLock, sellerStandingLock } from "../listings/listing-guards.ts";
import { listingsMove } from "../listings/listing-move.ts";
import { reviewedCategories, reviewPolicy } from "../listings/listing-review.ts";
import type { Listing } from "../listings/listing-tables.ts";
import { fault } from "./import-faults.ts";
import { listingJudge, type Judgement, type Judging } from "./listing-judge.ts";
import type { ListingImport } from "./import-tables.ts";
import { sheetRead, type SheetRead } from "./listing-said.ts";
import type { ListingSheet } from "./listing-sheet.ts";
import { listingsChange, listingsInsert, type ListingWrite } from "./listings-write.ts";
import type { Standing } from "./listing-wanted.ts";
import { reportWrite, type Reported } from "./report-write.ts";
import { alreadyMet, standingsLock } from "./standings.ts";

/**
 * Takes some listings of a file in: listings, variants, events, report and cursor in one transaction, by some twenty
 * statements however many there are.
 *
 * Repeatable: whoever finds that another has moved the cursor does nothing.
 * @returns false if the import does not stand where this chunk begins, or does not run any more
 * @throws Refused SellerUnavailable
 */
export async function chunkImport(tx: Tx, listingImport: ListingImport, rowsRead: number, sheets: readonly ListingSheet[]): Promise<boolean> {
  const { id, sellerId } = listingImport;
  const mine = await tx.row("select from catalog.listing_import where id = $1 and state = 'RUNNING' and rows_read = $2 for no key update", [uuidOf(id), rowsRead]);
  if (!mine) return false;
  const reads = sheets.map(sheetRead);
  const keys = reads.flatMap(({ key }) => (key === null ? [] : [key]));
  const standings = await standingsLock(tx, sellerId, keys);
  const met = await alreadyMet(tx, id, keys, [...standings.values()].map(({ listing }) => listing.id));
  const judging = await judgingLock(tx, listingImport, reads, standings);
  const judged = reads.map((read) => {
    const standing = read.key === null ? undefined : standings.get(read.key);
    const isTwice = read.said && read.key !== null && (met.keys.has(read.key) || (standing && met.listings.has(standing.listing.id)));
    const judgement: Judgement = isTwice ? { status: "FAILED", errors: [fault(["key"], "This listing stands in the file already: its rows follow each other.", "DUPLICATE_KEY")], warnings: [] }
      : listingJudge(read, standing, judging);
    if (judgement.status !== "FAILED") {
      met.keys.add(read.key!);
      if (standing) met.listings.add(standing.listing.id);
    }
    return { read, judgement, id: standing?.listing.id ?? newId("lst") };
  });
  await judgedWrite(tx, sellerId, judged, standings);
  await reportWrite(tx, listingImport, judged.map(({ read, judgement, id: listingId }): Reported => ({ read, judgement, listingId })), present(sheets.at(-1), "a chunk's last listing"));
  return true;
}

/** By what they are judged, locked: categories, then the seller's standing, last of all locks. */
async function judgingLock(tx: Tx, defaults: ListingImport, reads: readonly SheetRead[], standings: ReadonlyMap<string, Standing>): Promise<Judging> {
  const names = new Set(reads.flatMap(({ said }) => said?.category ?? []));
  for (const { listing } of standings.values()) names.add(listing.categoryId);
  if (defaults.categoryId) names.add(defaults.categoryId);
  const categories = await categoriesLock(tx, [...names]);
  const ids = [...new Set(categories.values())];
  const schemas = await attributeSchemas(tx, ids);
  await sellerStandingLock(tx, defaults.sellerId, ["id"]);
  return { defaults, categories, asked: new Map(ids.map((id, at) => [id, schemas[at]!])), maySell: defaults.isSubmitted && await maySell(tx, defaults.sellerId) };
}

async function maySell(tx: Tx, sellerId: Id<"sel">): Promise<boolean> {
  try {
    await sellerSellsLock(tx, sellerId, ["id"]);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

interface Judged { readonly read: SheetRead; readonly judgement: Judgement; readonly id: Id<"lst"> }

async function judgedWrite(tx: Tx, sellerId: Id<"sel">, judged: readonly Judged[], standings: ReadonlyMap<string, Standing>): Promise<void> {
  const writes = (status: "CREATED" | "UPDATED"): ListingWrite[] => judged.flatMap(({ judgement, id }) => (judgement.status === status ? [{ id, wanted: judgement.wanted }] : []));
  const created = await listingsInsert(tx, sellerId, writes("CREATED"));
  const updated = await listingsChange(tx, writes("UPDATED"));
  await keysKeep(tx, sellerId, judged, standings);
  const handedIn = new Set(judged.flatMap(({ judgement, id }) => (judgement.status !== "FAILED" && judgement.isHandedIn ? [id] : [])));
  await handIn(tx, [...created, ...updated].filter(({ id }) => handedIn.has(id)));
}

/** What the file calls them, unless it calls them by their own id or they have a key already. */
async function keysKeep(tx: Tx, sellerId: Id<"sel">, judged: readonly Judged[], standings: ReadonlyMap<string, Standing>): Promise<void> {
  const fresh = judged.filter(({ judgement, read: { key } }) => judgement.status === "CREATED" && key !== null && !standings.has(key));
  if (fresh.length === 0) return;
  await tx.run(
    `insert into catalog.listing_key (seller_id, key, listing_id)
     select $1, k.key, k.listing_id
       from unnest($2::text[], $3::uuid[]) as k (key, listing_id)`, [uuidOf(sellerId), fresh.map(({ read }) => read.key), fresh.map(({ id }) => uuidOf(id))]);
}

/** As listingSubmit: published at once where nobody looks first. */
async function handIn(tx: Tx, drafts: readonly Listing[]): Promise<void> {
  if (drafts.length === 0) return;
  const submitted = await listingsMove(tx, drafts, "submit");
  const reviewed = await reviewedCategories(tx, [...new Set(submitted.map(({ categoryId }) => categoryId))]);
  await listingsMove(tx, submitted.filter(({ categoryId }) => !reviewed.has(categoryId)), "approve", reviewPolicy);
}
