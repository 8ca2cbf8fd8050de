import type { Order, OrderLine } from "./order-tables.ts";

/** So many of one line, from 1 on. */
export interface Units { readonly orderLineId: OrderLine["id"]; readonly quantity: number }

/** How many of a line are still to leave, packed ones among them. */
export const openOf = ({ ordered, cancelled, shipped }: OrderLine): number => ordered - cancelled - shipped;

/** True for what a carrier takes. Downloads are there at once; all else is handed over. */
export const isCarried = ({ fulfilment }: Pick<Order, "fulfilment">, { kind }: Pick<OrderLine, "kind">): boolean =>
  fulfilment === "SHIP" && (kind === "PHYSICAL" || kind === "RENTAL");
/** True for what is there as soon as its order is accepted. */
const isDownloaded = ({ kind }: Pick<OrderLine, "kind">): boolean => kind === "DIGITAL";
/** True for what its seller gives to its buyer: at the counter, or by doing it. */
export const isHandedOver = (order: Pick<Order, "fulfilment">, line: Pick<OrderLine, "kind">): boolean => !isDownloaded(line) && !isCarried(order, line);

/** All that is still to leave. */
export const unitsOpen = (lines: readonly OrderLine[]): Units[] =>
  lines.map((line) => ({ orderLineId: line.id, quantity: openOf(line) })).filter(({ quantity }) => quantity > 0);
