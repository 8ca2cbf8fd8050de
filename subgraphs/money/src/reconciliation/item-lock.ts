import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { reconciliationItems, type ReconciliationItem } from "./reconciliation-tables.ts";
import { noItem } from "./run-refusals.ts";

/** A break, locked. @throws Refused Invalid */
export async function itemLock(tx: Tx, id: string): Promise<ReconciliationItem> {
  const [item] = isId("rci", id) ? await tx.read(reconciliationItems, `select ${reconciliationItems.select("i")} from money.reconciliation_item i where i.id = $1 for no key update`, [uuidOf(id)]) : [];
  if (!item) throw noItem();
  return item;
}
