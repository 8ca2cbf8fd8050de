import { machine, type CommandOf } from "@souk/shared/machine";

/** Where an order stands. Paid, shipped, returned and disputed are not states: they are computed from quantities and facts. */
export type OrderState =
  | "PENDING_PAYMENT" | "PLACED" | "ACCEPTED" | "IN_FULFILMENT" | "FULFILLED" | "DELIVERED" | "COMPLETED" | "CLOSED"
  | "CANCELLED" | "DECLINED" | "EXPIRED" | "CLOSED_REFUNDED";

/** From an unpaid order to a closed one. The table order_history refuses any other step. */
export const orderMachine = machine<OrderState>()({
  place: { from: ["PENDING_PAYMENT"], to: "PLACED", by: ["system"] },
  cancelUnpaid: { from: ["PENDING_PAYMENT"], to: "CANCELLED", by: ["buyer", "system"] },
  expireUnpaid: { from: ["PENDING_PAYMENT"], to: "EXPIRED", by: ["system"] },
  accept: { from: ["PLACED"], to: "ACCEPTED", by: ["seller", "system"] },
  decline: { from: ["PLACED"], to: "DECLINED", by: ["seller"] },
  expire: { from: ["PLACED"], to: "EXPIRED", by: ["system"] },
  beginFulfilment: { from: ["ACCEPTED"], to: "IN_FULFILMENT", by: ["seller"] },
  fulfil: { from: ["ACCEPTED", "IN_FULFILMENT"], to: "FULFILLED", by: ["seller", "system"] },
  deliver: { from: ["FULFILLED"], to: "DELIVERED", by: ["buyer", "seller", "system"] },
  complete: { from: ["DELIVERED"], to: "COMPLETED", by: ["buyer", "system"] },
  close: { from: ["COMPLETED"], to: "CLOSED", by: ["system"] },
  cancel: { from: ["PLACED", "ACCEPTED", "IN_FULFILMENT"], to: "CANCELLED", by: ["buyer", "seller", "operator", "system"] },
  closeRefunded: { from: ["FULFILLED", "DELIVERED", "COMPLETED"], to: "CLOSED_REFUNDED", by: ["system"] },
});
export type OrderCommand = CommandOf<typeof orderMachine>;
