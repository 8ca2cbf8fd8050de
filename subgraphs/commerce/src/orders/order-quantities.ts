import type { Order, OrderLine } from "./order-tables.ts";

/** So many of one line, from 1 on. */
export interface Units { readonly orderLineId: OrderLine["id"]; readonly quantity: number }

/** How many of a line are still to leave, packed ones among them. */
export const openOf = ({ ordered, cancelled, shipped }: OrderLine): number => ordered - cancelled - shipped;

/** True for what a carrier takes; all else is handed over. */
export const isCarried = ({ fulfilment }: Pick<Order, "fulfilment">, { kind }: Pick<OrderLine, "kind">): boolean =>
  fulfilment === "SHIP" && (kind === "PHYSICAL" || kind === "RENTAL");
/** True for what its seller gives to its buyer: at the counter, by doing it, or, where it was not there when the order was accepted, as a download. */
export const isHandedOver = (order: Pick<Order, "fulfilment">, line: Pick<OrderLine, "kind">): boolean => !isCarried(order, line);

/** All that is still to leave. */
export const unitsOpen = (lines: readonly OrderLine[]): Units[] =>
  lines.map((line) => ({ orderLineId: line.id, quantity: openOf(line) })).filter(({ quantity }) => quantity > 0);
