import { invalid, invalidInput } from "@souk/shared/refusals";
import { lineQuantity } from "./order-refusals.ts";
import type { Units } from "./order-quantities.ts";
import type { OrderLine } from "./order-tables.ts";

const path = (at: number, field: string) => ["input", "lines", String(at), field];

/**
 * Looks whether so many of these lines are free.
 * @throws Refused Invalid for a line that is not of the order or stands there twice, OrderLineQuantity for more than are free
 */
export function unitsFree(wanted: readonly Units[], lines: readonly OrderLine[], freeOf: (line: OrderLine) => number): void {
  wanted.forEach(({ orderLineId, quantity }, at) => {
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) throw invalidInput(invalid(path(at, "orderLineId"), "There is no such line in this order."));
    if (wanted.findIndex((other) => other.orderLineId === orderLineId) < at) throw invalidInput(invalid(path(at, "orderLineId"), "Name each line once."));
    const free = Math.max(0, freeOf(line));
    if (quantity > free) throw lineQuantity(orderLineId, free, path(at, "quantity"));
  });
}
