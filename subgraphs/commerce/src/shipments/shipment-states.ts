import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a parcel stands. */
export type ShipmentState = "PENDING" | "SHIPPED" | "DELIVERED" | "CANCELLED";

/** Packed, sent, there. The table shipment_history refuses any other step. */
export const shipmentMachine = machine<ShipmentState>()({
  ship: { from: ["PENDING"], to: "SHIPPED", by: ["seller"] },
  deliver: { from: ["SHIPPED"], to: "DELIVERED", by: ["buyer", "seller", "system"] },
  cancel: { from: ["PENDING"], to: "CANCELLED", by: ["seller", "system"] },
});
export type ShipmentCommand = CommandOf<typeof shipmentMachine>;

/** The mutation behind each command. */
export const shipmentMutations = {
  ship: "shipmentMarkShipped", deliver: "shipmentMarkDelivered", cancel: "shipmentCancel",
} as const satisfies Readonly<Record<ShipmentCommand, string>>;
