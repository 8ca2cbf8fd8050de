import { commerce } from "@souk/commerce";
import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import type { ReadyBuyer } from "./oversell-market.ts";

/** What the database says of one variant that everybody wanted. */
export interface Reckoned {
  /** The groups that have it. */
  readonly orderGroupIds: readonly string[];
  readonly unitsOrdered: number;
  readonly onHand: number;
  readonly reserved: number;
}

/** @param database as commerce's role */
export async function reckoned(database: Database, variantId: Id<"var">): Promise<Reckoned> {
  const row = (await database.row<{ groups: string[]; units: number; on_hand: number; reserved: number }>(
    `select coalesce(array_agg(distinct o.group_id) filter (where o.id is not null), '{}') as groups, coalesce(sum(l.ordered), 0)::int as units,
            (select on_hand from commerce.inventory_level where variant_id = $1) as on_hand, (select reserved from commerce.inventory_level where variant_id = $1) as reserved
       from commerce.order_line l
       join commerce."order" o on o.id = l.order_id
      where l.variant_id = $1`, [uuidOf(variantId)]))!;
  return { orderGroupIds: row.groups.map((group) => idOf("ogr", group)), unitsOrdered: row.units, onHand: row.on_hand, reserved: row.reserved };
}

/** How many of these buyers have an answer that will be repeated, whether or not it has reached them. */
export const answersKept = async (database: Database, buyers: readonly ReadyBuyer[]): Promise<number> => (await database.row<{ kept: number }>(
  "select count(*)::int as kept from commerce.idempotency where mutation = 'checkoutComplete' and answer is not null and key = any($1::text[])", [buyers.map(({ key }) => key)]))!.kept;

/** Every invariant of commerce with what violates it, by name. */
export const violations = async (database: Database): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries((await integrityCheck(database, subgraphInvariants(commerce))).map((one) => [one.name, one.violations]));
