import type { OrderCommand, OrderState } from "./order-states.ts";
import type { Order, OrderPolicy } from "./order-tables.ts";

/** What time does to an order that nothing else happens to. */
export interface OrderTimer { readonly command: OrderCommand; readonly hours: number }

const timers: Readonly<Partial<Record<OrderState, (policy: OrderPolicy) => OrderTimer>>> = {
  PLACED: (policy) => ({ command: "expire", hours: policy.acceptWithinHours }),
  ACCEPTED: (policy) => ({ command: "cancel", hours: policy.shipWithinHours }),
  IN_FULFILMENT: (policy) => ({ command: "cancel", hours: policy.shipWithinHours }),
  FULFILLED: (policy) => ({ command: "deliver", hours: policy.deliveredAfterHours }),
  DELIVERED: (policy) => ({ command: "complete", hours: policy.completedAfterHours }),
  COMPLETED: (policy) => ({ command: "close", hours: policy.closedAfterHours }),
};

/** The timer that begins when an order comes to a state, by the policy it was sold under; null where only people or payments move it. */
export const timerOf = (state: OrderState, { policy }: Pick<Order, "policy">): OrderTimer | null => timers[state]?.(policy) ?? null;
