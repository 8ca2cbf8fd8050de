import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { isBuyer, orderStaff } from "./order-rights.ts";
import { partyOf } from "./order-steps.ts";
import { orders, type Order } from "./order-tables.ts";

const byId = ["id"];

/** There is none, or it is nobody's business. */
export const noOrder = (path: readonly string[] = byId) => notFound(path, "There is no such order.");

/**
 * One order, locked until the transaction ends; its group is not needed for what happens to one order.
 * @param parties one of whom the caller must be, in the machine's words
 * @throws OperationError FORBIDDEN for who sees it and is none of them
 * @throws Refused for everybody else, as if there were none
 */
export async function orderLock(tx: Tx, caller: Caller, id: Id<"ord">, parties: readonly string[], path: readonly string[] = byId): Promise<Order> {
  if (!isId("ord", id)) throw noOrder(path);
  const [order] = await tx.read(orders,
    `select ${orders.select("o")}
       from commerce."order" o
      where o.id = $1
        for no key update`, [uuidOf(id)]);
  if (!order || !(isBuyer(caller, order) || isMember(caller, order.sellerId) || hasRole(caller, ...orderStaff))) throw noOrder(path);
  if (!partyOf(caller, order).some((party) => parties.includes(party))) throw forbidden();
  return order;
}
