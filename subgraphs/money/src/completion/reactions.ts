import type { Reactions } from "@souk/schema/events";
import { holdsFundFree } from "../holds/holds-fund-free.ts";
import { ordersRelease } from "../holds/orders-release.ts";
import { groupsGiveUp } from "../payments/groups-give-up.ts";
import { groupsRefund } from "../refunds/groups-refund.ts";
import { ordersRefund } from "../refunds/orders-refund.ts";

/** What money does when commerce tells it something. */
export const commerceReactions: Reactions = {
  "orderGroup.placed": holdsFundFree,
  "orderGroup.lapsed": groupsGiveUp,
  "orderGroup.unfulfillable": groupsRefund,
  "order.declined": ordersRefund,
  "order.expired": ordersRefund,
  "order.cancelled": ordersRefund,
  "order.completed": ordersRelease,
};
