import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { orderAccept } from "./order-accept.ts";
import { orderCancel } from "./order-cancel.ts";
import { orderComplete } from "./order-complete.ts";
import { orderConfirmDelivery } from "./order-confirm-delivery.ts";
import { orderDecline } from "./order-decline.ts";
import { orderHandOver } from "./order-hand-over.ts";

export const resolvers: Pick<Resolvers, "Mutation"> = {
  Mutation: {
    orderAccept: payload("order", orderAccept),
    orderDecline: payload("order", orderDecline),
    orderCancel: payload("order", orderCancel),
    orderConfirmDelivery: payload("order", orderConfirmDelivery),
    orderHandOver: payload("order", orderHandOver),
    orderComplete: payload("order", orderComplete),
  },
};
