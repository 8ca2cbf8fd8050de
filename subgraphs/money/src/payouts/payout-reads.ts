import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { payoutSight } from "../payout-accounts/payout-account-reads.ts";
import { payoutStepsRead, transferStepsRead, type PayoutStep, type TransferStep } from "./payout-history.ts";
import { payouts, transfers, type Payout, type Transfer } from "./payout-tables.ts";

/** A payout that is tried again daily for three months has so many. */
const stepsMax = 400;
/** One for each time that the provider would not transfer it; the latest. */
const transfersMax = 100;

/** Who let a large payout go, and when. */
export interface PayoutApproval { readonly payoutId: Id<"pyt">; readonly actor: string; readonly at: Date }

/** Reads of payouts, with the sight of sellers' accounts. */
export interface PayoutLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Payout | null> };
  readonly transferById: { load(id: string): Promise<Transfer | null> };
  /** For payouts and transfers that the caller is known to see, as all below: the newest first. */
  readonly transfersOf: { load(id: Id<"pyt">): Promise<readonly Transfer[]> };
  readonly stepsOf: { load(id: Id<"pyt">): Promise<readonly PayoutStep[]> };
  readonly transferStepsOf: { load(id: Id<"trf">): Promise<readonly TransferStep[]> };
  readonly approvalsOf: { load(id: Id<"pyt">): Promise<readonly PayoutApproval[]> };
}

/** Opens them for one operation of one caller. */
export function payoutLoaders({ database, caller }: RequestContext): PayoutLoaders {
  const [sight, transferSight] = [payoutSight(caller, "p", 2), payoutSight(caller, "t", 2)];
  return {
    byId: batched((ids: readonly string[]) => database.read(payouts,
      `select ${payouts.select("p")} from money.payout p where p.id = any($1::uuid[]) and ${sight.where}`, [ids.filter((id) => isId("pyt", id)).map(uuidOf), ...sight.values]), (payout: Payout): string => payout.id),
    transferById: batched((ids: readonly string[]) => database.read(transfers,
      `select ${transfers.select("t")} from money.transfer t where t.id = any($1::uuid[]) and ${transferSight.where}`, [ids.filter((id) => isId("trf", id)).map(uuidOf), ...transferSight.values]), (transfer: Transfer): string => transfer.id),
    transfersOf: batchedLists((ids: readonly Id<"pyt">[], bound) => database.read(transfers,
      `select ${transfers.select("l")}
         from unnest($1::uuid[]) as o (id)
        cross join lateral (
          select t.*
            from money.transfer t
           where t.payout_id = o.id
           order by t.id desc
           limit $2) as l
        order by l.payout_id, l.id desc`, [ids.map(uuidOf), bound]), ({ payoutId }: Transfer) => payoutId, transfersMax),
    stepsOf: batchedLists((ids: readonly Id<"pyt">[], bound) => payoutStepsRead(database, ids, bound), ({ of }) => of, stepsMax),
    transferStepsOf: batchedLists((ids: readonly Id<"trf">[], bound) => transferStepsRead(database, ids, bound), ({ of }) => of, stepsMax),
    approvalsOf: batchedLists(async (ids: readonly Id<"pyt">[], bound) => (await database.rows<{ id: string; actor: string; at: Date }>(
      "select payout_id as id, actor, at from money.payout_approval where payout_id = any($1::uuid[]) order by at limit $2", [ids.map(uuidOf), ids.length * bound])).map(({ id, actor, at }) => ({ payoutId: idOf("pyt", id), actor, at })), ({ payoutId }) => payoutId, transfersMax),
  };
}
