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
  /** Something has left, downloads among it. */
  readonly hasLeft: boolean;
  /** All that has left has come. */
  readonly isThere: boolean;
}

/** @param packed how many units of the order lie in parcels that have not left */
export function orderSituation(order: Pick<Order, "fulfilment">, lines: readonly OrderLine[], packed: number): OrderSituation {
  const open = (of: readonly OrderLine[]) => of.reduce((sum, line) => sum + openOf(line), 0);
  return {
    packed, unpacked: open(lines.filter((line) => isCarried(order, line))) - packed, toHandOver: open(lines.filter((line) => isHandedOver(order, line))),
    hasLeft: lines.some(({ shipped }) => shipped > 0), isThere: lines.every(({ shipped, delivered }) => shipped === delivered),
  };
}
