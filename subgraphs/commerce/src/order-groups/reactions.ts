import type { Reactions } from "@souk/schema/events";
import { orderGroupsFail } from "./order-groups-fail.ts";
import { orderGroupsPlace } from "./order-groups-place.ts";

/** What commerce does when money tells it something. */
export const moneyReactions: Reactions = { "payment.captured": orderGroupsPlace, "payment.failed": orderGroupsFail };
