import type { Reactions } from "@souk/schema/events";
import { catalogReactions } from "./notifications/told-of-catalog.ts";
import { commerceReactions } from "./notifications/told-of-commerce.ts";
import { messageReactions } from "./notifications/told-of-messages.ts";
import { moneyReactions } from "./notifications/told-of-money.ts";
import { trustReactions } from "./notifications/told-of-trust.ts";

/** Producer → event → who is told what of it. A message is told of once it can be read. */
export const reactions = {
  trust: trustReactions, catalog: catalogReactions, commerce: commerceReactions, money: moneyReactions, conversations: messageReactions,
} satisfies Readonly<Record<string, Reactions>>;
