import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { allOfParts } from "./refund-shares.ts";
import { refundsBegin } from "./refunds-begin.ts";

/** What this reads of commerce's fact. */
interface Unfulfillable { readonly orderIds: readonly Id<"ord">[] }

/** Order groups were paid when their time was over: all of it goes back. Repeatable: of one order once. */
export const groupsRefund = async (tx: Tx, events: readonly LoggedEvent<Unfulfillable>[]): Promise<void> => void await refundsBegin(tx,
  events.flatMap(({ payload }) => payload.orderIds.map((orderId) => ({ orderId, cause: `unfulfillable:${orderId}`, reason: "It was paid too late.", parts: allOfParts }))));
