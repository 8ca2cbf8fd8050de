import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { publish, type Events } from "@souk/schema/events";
import { listingMachine, type ListingCommand } from "./listing-states.ts";
import { listings, type Listing } from "./listing-tables.ts";

/** Which listing a seller moves, and the key. */
export interface ListingStepInput { readonly id: Id<"lst">; readonly idempotencyKey: string }

/** Why a step was taken, and by whom if not by the transaction's author. */
interface Why { readonly reason?: string; readonly actor?: string }

/** What each step is called in the log. */
const eventOf = {
  submit: "listing.submitted", approve: "listing.published", reject: "listing.rejected", redraft: "listing.redrafted", pause: "listing.paused",
  resume: "listing.resumed", expire: "listing.expired", renew: "listing.renewed", suspend: "listing.suspended", reinstate: "listing.reinstated",
  remove: "listing.removed", archive: "listing.archived",
} as const satisfies Readonly<Record<ListingCommand, keyof Events>>;

/** How long a listing is shown before the seller has to say that it still holds: what was sold elsewhere leaves by itself. */
const listingLifeDays = 90;

/** Moves locked listings of one state on, all by the same command; writes their history and their events. @throws Refused InvalidTransition */
export async function listingsMove(tx: Tx, locked: readonly Listing[], command: ListingCommand, { reason, actor = tx.origin.actor }: Why = {}): Promise<Listing[]> {
  const [first] = locked;
  if (!first) return [];
  const state = transition(listingMachine, command, first.state);
  const moved = await tx.read(listings,
    `update catalog.listing l
        set state = $2, version = version + 1, updated_at = clock_timestamp(), state_reason = $3,
            published_at = case when $2 = 'PUBLISHED' then coalesce(published_at, clock_timestamp()) else published_at end,
            expires_at = case when $2 <> 'PUBLISHED' then expires_at
                              when $4 then clock_timestamp() + make_interval(days => $5)
                              else greatest(expires_at, clock_timestamp()) end
      where l.id = any($1::uuid[])
     returning ${listings.select("l")}`,
    [locked.map(({ id }) => uuidOf(id)), state, reason ?? null, command === "approve" || command === "renew", listingLifeDays]);
  await tx.run(
    `insert into catalog.listing_history (listing_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select id, version, $3, $4, $5, $6, $7, $8
       from unnest($1::uuid[], $2::int[]) as m (id, version)`,
    [moved.map(({ id }) => uuidOf(id)), moved.map(({ version }) => version), command, first.state, state, reason ?? null, actor, tx.origin.correlationId]);
  const versions = new Map<Id<"lst">, number>(moved.map(({ id, version }) => [id, version]));
  await publish(tx, eventOf[command], moved.map(({ id, sellerId }) => ({ listingId: id, sellerId, from: first.state, to: state })), ({ listingId }) => versions.get(listingId)!);
  return moved;
}

/** As `listingsMove`, for one. */
export async function listingMove(tx: Tx, locked: Listing, command: ListingCommand, why: Why = {}): Promise<Listing> {
  const [moved] = await listingsMove(tx, [locked], command, why);
  return moved!;
}
