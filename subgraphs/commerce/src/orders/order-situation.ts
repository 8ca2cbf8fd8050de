import { isCarried, isHandedOver, openOf } from "./order-quantities.ts";
import type { Order, OrderLine } from "./order-tables.ts";

/** What an order's next steps depend on beside its state: units that are still to leave, by how they do, and what has. */
export interface OrderSituation {
  /** For a carrier, in no parcel yet. */
  readonly unpacked: number;
  /** In parcels that have not left. */
  readonly packed: number;
  /** To be given to the buyer, or done. */
  readonly toHandOver: number;
  /** Downloads of which their seller has not said yet what their buyer gets. */
  readonly unsaid: number;
  /** Something has left, downloads among it. */
  readonly hasLeft: boolean;
  /** Something is packed for a carrier, or one has taken it. */
  readonly isBeingSent: boolean;
  /** All that has left has come. */
  readonly isThere: boolean;
}

/** True once something lies in a parcel, or has left in one: a download that was handed out stops nobody from cancelling the rest. */
export const isBeingSent = (order: Pick<Order, "fulfilment">, lines: readonly OrderLine[], packed: number): boolean =>
  packed > 0 || lines.some((line) => isCarried(order, line) && line.shipped > 0);

/**
 * @param packed how many units of the order lie in parcels that have not left
 * @param isSaid whether there is something to be handed out of a digital line
 */
export function orderSituation(order: Pick<Order, "fulfilment">, lines: readonly OrderLine[], packed: number, isSaid: (line: OrderLine) => boolean): OrderSituation {
  const isUnsaid = (line: OrderLine) => line.kind === "DIGITAL" && !isSaid(line);
  const open = (of: readonly OrderLine[]) => of.reduce((sum, line) => sum + openOf(line), 0);
  return {
    packed, unpacked: open(lines.filter((line) => isCarried(order, line))) - packed, 
    toHandOver: open(lines.filter((line) => isHandedOver(order, line) && !isUnsaid(line))), unsaid: open(lines.filter(isUnsaid)),
    isBeingSent: isBeingSent(order, lines, packed), hasLeft: lines.some(({ shipped }) => shipped > 0), isThere: lines.every(({ shipped, delivered }) => shipped === delivered),
  };
}
