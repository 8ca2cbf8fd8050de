import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { earners } from "../others/staff.ts";
import { refundingStaff } from "../refunds/refund-create.ts";
import { noChargeback } from "./chargeback-refusals.ts";
import { chargebacks, type Chargeback } from "./chargeback-tables.ts";

/** A locked chargeback, and for whom the caller speaks. */
export interface ChargebackSpoken {
  readonly chargeback: Chargeback;
  /** Whose orders were paid together. */
  readonly sellerIds: readonly Id<"sel">[];
  /** Null for staff. */
  readonly sellerId: Id<"sel"> | null;
}

/** Staff who answer for a seller. */
export const answeringStaff = refundingStaff;

/** One chargeback that the caller may answer, locked: of staff, or of the team of a seller of its payment. @param roles of that team @throws Refused Invalid */
export async function chargebackLock(tx: Tx, caller: Caller, id: string, roles: readonly string[] = earners): Promise<ChargebackSpoken> {
  const [chargeback] = isId("cbk", id) ? await tx.read(chargebacks, `select ${chargebacks.select("c")} from money.chargeback c where c.id = $1 for no key update`, [uuidOf(id)]) : [];
  if (!chargeback) throw noChargeback();
  const rows = await tx.rows<{ seller_id: string }>("select distinct seller_id from money.hold where payment_id = $1 order by seller_id", [uuidOf(chargeback.paymentId)]);
  const sellerIds = rows.map(({ seller_id: sellerId }) => idOf("sel", sellerId));
  if (hasRole(caller, ...answeringStaff)) return { chargeback, sellerIds, sellerId: null };
  const sellerId = sellerIds.find((one) => isMember(caller, one, ...roles));
  if (!sellerId) throw noChargeback();
  return { chargeback, sellerIds, sellerId };
}
