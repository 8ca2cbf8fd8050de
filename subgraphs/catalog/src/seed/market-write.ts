import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { documentsWrite } from "../search/search-documents.ts";
import type { MadeListing } from "./market-listing.ts";
import { pictureIdOf, picturesMade, type MadePicture } from "./market-pictures.ts";

/** Where the listings of a market go. */
export interface MarketPlaces {
  readonly seed: number;
  /** By slug. */
  readonly categories: ReadonlyMap<string, Id<"cat">>;
  readonly pictures: readonly MadePicture[];
}
/** A listing with its number and its seller. */
export interface Placed { readonly number: number; readonly sellerId: Id<"sel">; readonly listing: MadeListing }

/** What a published listing has become: begun, handed in, approved. */
const publishedVersion = 3;

/**
 * Writes these listings as the verbs would have left them, published, with variants, history, pictures, the events of their
 * present state, and the documents of search. Set-based; the caller names only such as are not there yet.
 */
export async function marketWrite(tx: Tx, { seed, categories, pictures }: MarketPlaces, placed: readonly Placed[]): Promise<void> {
  await tx.run(rowsInsert, [JSON.stringify(placed.map((each) => rowOf(each, categories)))]);
  const mediaOf = placed.map(({ number, listing }) => {
    const own = number < picturesMade, picture = pictures[number % picturesMade]!;
    return { ...picture, id: pictureIdOf(seed, number), listing_id: listing.id, picture_of: own ? null : picture.mediaId };
  });
  await tx.run(mediaInsert, [JSON.stringify(mediaOf)]);
  const facts = placed.map(({ listing, sellerId }) => ({ listingId: idOf("lst", listing.id), sellerId }));
  await publish(tx, "listing.published", facts.map((fact) => ({ ...fact, from: "PENDING_REVIEW" as const, to: "PUBLISHED" as const })), () => publishedVersion);
  await publish(tx, "media.ready", facts.map((fact, at) => ({ ...fact, mediaId: idOf("med", mediaOf[at]!.id) })));
  await documentsWrite(tx, facts.map(({ listingId }) => listingId));
}

function rowOf({ sellerId, listing }: Placed, categories: ReadonlyMap<string, Id<"cat">>): object {
  const { leaf, variants, location, ...said } = listing;
  const prices = variants.flatMap(({ priceMinor }) => priceMinor ?? []);
  return {
    ...said, ...location, kind: leaf.kind, seller_id: uuidOf(sellerId), category_id: uuidOf(categories.get(leaf.slug)!), option_names: said.optionNames,
    price_minor: prices.length === 0 ? null : Math.min(...prices), price_max_minor: prices.length === 0 ? null : Math.max(...prices), age_seconds: said.ageSeconds,
    variants: variants.map(({ id, priceMinor, optionValues }, position) => ({ id, position, price_minor: priceMinor, option_values: optionValues })),
  };
}

const rowsInsert = `
with made as materialized (
  select m.*, clock_timestamp() - make_interval(secs => m.age_seconds) as at
    from jsonb_to_recordset($1::jsonb) as m (
           id uuid, seller_id uuid, kind text, title text, description text, category_id uuid, attributes jsonb, option_names text[], price_minor bigint,
           price_max_minor bigint, currency text, condition text, tags text[], language text, country text, place text, latitude float8, longitude float8,
           terms jsonb, age_seconds int, variants jsonb)
), listing as (
  insert into catalog.listing (id, seller_id, kind, title, description, category_id, attributes, option_names, price_minor, price_max_minor, currency, condition,
                               tags, language, country, place, latitude, longitude, terms, state, version, created_at, updated_at, published_at, expires_at)
  select id, seller_id, kind, title, description, category_id, attributes, option_names, price_minor, price_max_minor, currency, condition,
         tags, language, country, place, latitude, longitude, nullif(terms, 'null'), 'PUBLISHED', ${publishedVersion}, at, at, at, at + interval '90 days'
    from made
), variant as (
  insert into catalog.variant (id, listing_id, position, price_minor, option_values, created_at)
  select v.id, m.id, v.position, v.price_minor, v.option_values, m.at
    from made m
   cross join lateral jsonb_to_recordset(m.variants) as v (id uuid, position int, price_minor bigint, option_values text[])
)
insert into catalog.listing_history (listing_id, version, command, from_state, to_state, actor, correlation_id, at)
select m.id, step.version, step.command, step.from_state, step.to_state, 'service:seed', 'seed', m.at
  from made m
 cross join (values (2, 'submit', 'DRAFT', 'PENDING_REVIEW'), (${publishedVersion}, 'approve', 'PENDING_REVIEW', 'PUBLISHED')) as step (version, command, from_state, to_state)`;

const mediaInsert = `
insert into catalog.media (id, listing_id, byte_size, position, width, height, content_type, state, widths, picture_of)
select m.id, m.listing_id, m."byteSize", 0, m.width, m.height, 'image/png', 'READY', m.widths, m.picture_of
  from jsonb_to_recordset($1::jsonb) as m (id uuid, listing_id uuid, "byteSize" int, width int, height int, widths int[], picture_of uuid)`;
