import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { allowedCommands } from "@souk/shared/machine";
import { invalid, Refused } from "@souk/shared/refusals";
import { listingMachine, type ListingState } from "../listings/listing-states.ts";

const isOver = (state: ListingState): boolean => allowedCommands(listingMachine, state).length === 0;

/**
 * Looks whether listings that staff names are there, whatever they wait for; what is over for good is not.
 * @throws Refused Invalid at the place of each that is not, or that is named twice
 */
export async function listingsNamed(tx: Tx, listingIds: readonly Id<"lst">[]): Promise<void> {
  const rows = await tx.rows<{ id: string; state: ListingState }>(
    "select l.id, l.state from catalog.listing l where l.id = any($1::uuid[])", [listingIds.filter((id) => isId("lst", id)).map(uuidOf)]);
  const there = new Set(rows.filter(({ state }) => !isOver(state)).map(({ id }): string => idOf("lst", id)));
  const faults = listingIds.flatMap((id, at) => {
    const path = ["input", "listingIds", String(at)];
    if (!there.has(id)) return [invalid(path, "There is no such listing.")];
    return listingIds.indexOf(id) < at ? [invalid(path, "This listing is named twice.")] : [];
  });
  if (faults.length > 0) throw new Refused(faults, { isBadInput: true });
}
