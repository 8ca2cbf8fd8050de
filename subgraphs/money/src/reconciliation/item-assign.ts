import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { itemLock } from "./item-lock.ts";
import { itemMachine } from "./item-states.ts";
import { itemsMove } from "./items-move.ts";
import type { ReconciliationItem } from "./reconciliation-tables.ts";

/** The mutation's `id` and input. */
export interface ReconciliationItemAssignInput { readonly id: string; readonly ownerId: string; readonly idempotencyKey: string }

/**
 * Says who looks after a break; nobody else is kept from mending it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such break), InvalidTransition (it is closed)
 */
export const reconciliationItemAssign = verb("reconciliationItemAssign", async (tx: Tx, _: Context, { id, ownerId }: ReconciliationItemAssignInput): Promise<ReconciliationItem> => {
  if (!isId("usr", ownerId)) throw invalidInput(invalid(["input", "ownerId"], "This is no person's id."));
  const item = await itemLock(tx, id);
  transition(itemMachine, "assign", item.state);
  return present((await itemsMove(tx, [{ item, command: "assign", ownerId, reason: ownerId }]))[0], "the item that was locked");
});
