import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { orderMoneySight } from "../others/staff.ts";
import { holdStepsRead, type HoldStep } from "./hold-step.ts";
import { holdParts, holds, type Hold, type HoldPart } from "./hold-tables.ts";
import { pendingBalancesRead, type PendingBalance } from "./pending-balances.ts";
import { providerFeesRead, type ProviderFees } from "./provider-fees.ts";

/** An order has at most 100 lines, and a delivery. */
export const partsMax = 101;
/** The latest steps that are shown of one hold; few have ten. */
const stepsMax = 100;
/** More currencies than there are. */
const currenciesMax = 300;

/** Reads of holds: a buyer sees those of their orders, a seller's team who sees its money its own, staff who look after money all. */
export interface HoldLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Hold | null> };
  readonly ofOrder: { load(orderId: string): Promise<Hold | null> };
  /** In their order, the delivery first; for holds that the caller is known to see, as the two below. */
  readonly partsOf: { load(id: Id<"hld">): Promise<readonly HoldPart[]> };
  readonly stepsOf: { load(id: Id<"hld">): Promise<readonly HoldStep[]> };
  readonly providerFeesOf: { load(id: Id<"hld">): Promise<ProviderFees | null> };
  /** By currency; for sellers whose money the caller is known to see. */
  readonly pendingOf: { load(sellerId: Id<"sel">): Promise<readonly PendingBalance[]> };
}

/** Opens them for one operation of one caller. */
export function holdLoaders({ database, caller }: RequestContext): HoldLoaders {
  const sight = orderMoneySight(caller, "h", 2);
  const seen = (column: "id" | "order_id", uuids: readonly string[]): Promise<Hold[]> => database.read(holds,
    `select ${holds.select("h")} from money.hold h where h.${column} = any($1::uuid[]) and ${sight.where}`, [uuids, ...sight.values]);
  return {
    byId: batched((ids: readonly string[]) => seen("id", ids.filter((id) => isId("hld", id)).map(uuidOf)), (hold: Hold): string => hold.id),
    ofOrder: batched((ids: readonly string[]) => seen("order_id", ids.filter((id) => isId("ord", id)).map(uuidOf)), (hold: Hold): string => hold.orderId),
    partsOf: batchedLists((ids: readonly Id<"hld">[]) => database.read(holdParts,
      `select ${holdParts.select("p")} from money.hold_part p where p.hold_id = any($1::uuid[]) order by p.hold_id, p.position`, [ids.map(uuidOf)]),
    ({ holdId }: HoldPart) => holdId, partsMax),
    stepsOf: batchedLists((ids: readonly Id<"hld">[], bound) => holdStepsRead(database, ids, bound), ({ holdId }) => holdId, stepsMax),
    providerFeesOf: batched((ids: readonly Id<"hld">[]) => providerFeesRead(database, ids), ({ holdId }) => holdId),
    pendingOf: batchedLists((ids: readonly Id<"sel">[]) => pendingBalancesRead(database, ids), ({ sellerId }) => sellerId, currenciesMax),
  };
}
