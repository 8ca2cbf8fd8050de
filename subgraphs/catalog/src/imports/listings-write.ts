import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { listings, type Listing } from "../listings/listing-tables.ts";
import { offersWrite } from "../variants/variants-write.ts";
import { priceRange, type ListingWanted } from "./listing-wanted.ts";

/** A listing to write, new or locked. */
export interface ListingWrite { readonly id: Id<"lst">; readonly wanted: ListingWanted }

const rowsOf = (writes: readonly ListingWrite[]): string => JSON.stringify(writes.map(({ id, wanted }) => {
  const { kind, title, description, categoryId, attributes, optionNames, priceRule, currency, condition, tags, language, country, place, latitude, longitude, terms } = wanted;
  const [lowest, highest] = priceRange(wanted);
  return {
    id: uuidOf(id), kind, title, description, category_id: uuidOf(categoryId), attributes, option_names: optionNames, price_rule: priceRule,
    price_minor: lowest?.toString() ?? null, price_max_minor: highest?.toString() ?? null, currency, condition, tags, language, country, place, latitude, longitude, terms,
  };
}));

const columns = `id uuid, kind text, title text, description text, category_id uuid, attributes jsonb, option_names text[], price_rule text,
                  price_minor bigint, price_max_minor bigint, currency text, condition text, tags text[], language text, country text, place text,
                  latitude double precision, longitude double precision, terms jsonb`;
const names = [...columns.matchAll(/(\w+) (?:uuid|text|jsonb|bigint|double)/g)].map(([, name]) => name!);

/** Writes new listings as drafts, with what they offer and their events. */
export async function listingsInsert(tx: Tx, sellerId: Id<"sel">, writes: readonly ListingWrite[]): Promise<Listing[]> {
  if (writes.length === 0) return [];
  const written = await tx.read(listings,
    `insert into catalog.listing as l (seller_id, ${names.join(", ")})
     select $2, ${names.map((name) => `w.${name}`).join(", ")}
       from jsonb_to_recordset($1::jsonb) as w (${columns})
     returning ${listings.select("l")}`, [rowsOf(writes), uuidOf(sellerId)]);
  await offersWrite(tx, writes.map(({ id, wanted }) => ({ listingId: id, variants: wanted.variants })));
  await told(tx, "listing.created", written);
  return written;
}

/** Changes locked listings and what they offer, with their events; each is at its next version then. */
export async function listingsChange(tx: Tx, writes: readonly ListingWrite[]): Promise<Listing[]> {
  if (writes.length === 0) return [];
  const written = await tx.read(listings,
    `update catalog.listing l
        set ${names.filter((name) => name !== "id" && name !== "kind").map((name) => `${name} = w.${name}`).join(", ")},
            version = l.version + 1,
            updated_at = clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as w (${columns})
      where l.id = w.id
     returning ${listings.select("l")}`, [rowsOf(writes)]);
  await offersWrite(tx, writes.map(({ id, wanted }) => ({ listingId: id, variants: wanted.variants })));
  await told(tx, "listing.updated", written);
  return written;
}

async function told(tx: Tx, type: "listing.created" | "listing.updated", written: readonly Listing[]): Promise<void> {
  const versions = new Map<Id<"lst">, number>(written.map(({ id, version }) => [id, version]));
  await publish(tx, type, written.map(({ id, sellerId }) => ({ listingId: id, sellerId })), ({ listingId }) => versions.get(listingId)!);
}
