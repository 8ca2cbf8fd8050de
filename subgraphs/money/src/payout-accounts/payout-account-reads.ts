import type { RequestContext } from "@souk/shared/context";
import { hasRole, type Caller } from "@souk/shared/caller";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { earners, moneyStaff } from "../others/staff.ts";
import { reservePolicies, type ReservePolicy } from "../reserves/reserve-tables.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";

/** Reads of sellers' accounts: those of the seller's team who see its money, and staff who look after money. */
export interface PayoutAccountLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<PayoutAccount | null> };
  readonly ofSeller: { load(sellerId: string): Promise<PayoutAccount | null> };
  /** What is kept back of what they earn; for sellers whose money the caller is known to see. */
  readonly policyOf: { load(sellerId: string): Promise<ReservePolicy | null> };
}

/** Who sees a seller's payouts, as a condition for one statement: parameters from `first` on, the column `alias.seller_id`. */
export const payoutSight = (caller: Caller, alias: string, first: number) => ({
  where: `(${alias}.seller_id = any($${first}::uuid[]) or $${first + 1})`,
  values: [caller.memberships.filter(({ of, role }) => isId("sel", of) && (earners as readonly string[]).includes(role)).map(({ of }) => uuidOf(of)), hasRole(caller, ...moneyStaff)] as const,
});

/** Opens them for one operation of one caller. */
export function payoutAccountLoaders({ database, caller }: RequestContext): PayoutAccountLoaders {
  const sight = payoutSight(caller, "a", 2);
  const seen = (where: string, uuids: readonly string[]): Promise<PayoutAccount[]> => database.read(payoutAccounts,
    `select ${payoutAccounts.select("a")} from money.payout_account a where ${where} and ${sight.where}`, [uuids, ...sight.values]);
  return {
    byId: batched((ids: readonly string[]) => seen("a.id = any($1::uuid[])", ids.filter((id) => isId("pac", id)).map(uuidOf)), (account: PayoutAccount): string => account.id),
    ofSeller: batched((ids: readonly string[]) => seen("a.seller_id = any($1::uuid[]) and a.state not in ('FAILED', 'CLOSED')", ids.filter((id) => isId("sel", id)).map(uuidOf)), (account: PayoutAccount): string => account.sellerId),
    policyOf: batched((ids: readonly string[]) => database.read(reservePolicies,
      `select ${reservePolicies.select("r")} from money.reserve_policy r where r.seller_id = any($1::uuid[]) and r.ended_at is null`, [ids.map((id) => uuidOf(id as `sel_${string}`))]), (policy: ReservePolicy): string => policy.sellerId),
  };
}
