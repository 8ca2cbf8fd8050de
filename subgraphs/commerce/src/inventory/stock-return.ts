import { assert } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { stockTell, type StockChange } from "./stock-tell.ts";
import { uniqueNoMore } from "./unique-no-more.ts";

/** So many of an order's line, from 1 on. */
export interface ReturnedLine { readonly orderLineId: Id<"oln">; readonly quantity: number }

/**
 * What was sold comes back to the places it came from, the first one first: cancelled before it left (CANCELLED), or sent
 * back (RETURNED). Lines whose stock was never held, of files and work, are passed over. The order is locked before.
 *
 * Not repeatable by itself: each call brings so many back.
 * @throws Error for more than was sold and has not come back yet
 */
export async function stockReturn(tx: Tx, lines: readonly ReturnedLine[], as: "CANCELLED" | "RETURNED" = "CANCELLED"): Promise<void> {
  if (lines.length === 0) return;
  const column = as === "CANCELLED" ? "cancelled" : "returned";
  const wanted = new Map<string, number>();
  for (const { orderLineId, quantity } of lines) wanted.set(uuidOf(orderLineId), (wanted.get(uuidOf(orderLineId)) ?? 0) + quantity);
  const sold = await tx.rows<{ line: string; variantId: string }>(
    `select r.order_line_id as line, r.variant_id as "variantId"
       from commerce.reservation r
      where r.order_line_id = any($1::uuid[])
        and r.state = 'FINALIZED'
      order by r.id
        for no key update`, [[...wanted.keys()]]);
  const variantOf = new Map(sold.map(({ line, variantId }) => [line, variantId]));
  const coming = new Map<string, number>();
  for (const [line, variantId] of variantOf) coming.set(variantId, (coming.get(variantId) ?? 0) + wanted.get(line)!);
  if (coming.size > 0) await uniqueNoMore(tx, [...coming].map(([variantId, quantity]) => ({ variantId, quantity })));
  const returned = await tx.rows<StockChange & { line: string }>(
    `with sold as (
       select r.id, w.quantity as wanted, r.quantity - r.cancelled - r.returned as open,
              sum(r.quantity - r.cancelled - r.returned) over (partition by r.order_line_id order by r.id) as open_so_far
         from unnest($1::uuid[], $2::int[]) as w (order_line_id, quantity)
         join commerce.reservation r on r.order_line_id = w.order_line_id and r.state = 'FINALIZED'
     ), parts as (
       select id, least(open, greatest(0, wanted - (open_so_far - open)))::int as quantity
         from sold
     )
     update commerce.reservation r
        set ${column} = ${column} + parts.quantity, actor = $3, correlation_id = $4
       from parts
      where r.id = parts.id
        and parts.quantity > 0
     returning r.variant_id as "variantId", parts.quantity, r.order_line_id as line`,
    [[...wanted.keys()], [...wanted.values()], tx.origin.actor, tx.origin.correlationId]);
  for (const line of new Set(sold.map((one) => one.line)))
    assert(returned.reduce((sum, part) => sum + (part.line === line ? part.quantity : 0), 0) === wanted.get(line), "more of a line came back than was sold");
  await stockTell(tx, "inventory.returned", returned);
}
