import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { barOfParty } from "../orders/order-steps.ts";
import { shipmentCancel } from "./shipment-cancel.ts";
import { shipmentCreate } from "./shipment-create.ts";
import { shipmentMarkDelivered } from "./shipment-mark-delivered.ts";
import { shipmentMarkShipped } from "./shipment-mark-shipped.ts";
import { shipmentMachine, shipmentMutations } from "./shipment-states.ts";
import { shipmentUpdateTracking } from "./shipment-update-tracking.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Order" | "Shipment" | "ShipmentLine"> = {
  Mutation: {
    shipmentCreate: payload("shipment", shipmentCreate),
    shipmentMarkShipped: payload("shipment", shipmentMarkShipped),
    shipmentMarkDelivered: payload("shipment", shipmentMarkDelivered),
    shipmentUpdateTracking: payload("shipment", shipmentUpdateTracking),
    shipmentCancel: payload("shipment", shipmentCancel),
  },
  Order: { shipments: ({ id }, _, { shipments }) => shipments.ofOrder.load(id) },
  Shipment: {
    __resolveReference: ({ id }, { shipments }) => shipments.byId.load(id),
    order: ({ orderId }, _, { orders }) => orders.byId.load(orderId),
    lines: ({ id }, _, { shipments }) => shipments.linesOf.load(id),
    allowedTransitions: async ({ orderId, state }, _, { orders, caller }) => {
      const order = await orders.byId.load(orderId);
      return allowedTransitions(shipmentMachine, state).map(({ to, command, by }) => ({ to, mutation: shipmentMutations[command], blockedBy: order && barOfParty(by, caller, order) }));
    },
  },
  ShipmentLine: { orderLine: ({ orderLineId }, _, { orderLineSeen }) => orderLineSeen(orderLineId) },
};
