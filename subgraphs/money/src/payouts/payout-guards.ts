import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import { approvalMinor, approvalsNeeded, payable, payoutMinMinor } from "./payout-amounts.ts";
import { payoutAvailable } from "./payout-available.ts";
import type { Payout, PayoutHoldReason } from "./payout-tables.ts";

/** What a payout may take now, or why it waits; `wantedMinor` is what it would take if nothing barred it. */
export type PayoutVerdict = { readonly payout: Payout; readonly account: PayoutAccount } & ({ readonly amountMinor: bigint } | { readonly reasons: readonly PayoutHoldReason[]; readonly wantedMinor: bigint });

/** What decides whether payouts may go on, read at one moment. */
interface Facts {
  readonly canBePaid: ReadonlySet<string>;
  readonly available: ReadonlyMap<string, bigint>;
  readonly approvals: ReadonlyMap<string, number>;
  /** Sellers and currencies of which a payout did not arrive, or came back. */
  readonly failed: ReadonlySet<string>;
  /** What the provider would transfer, by currency. */
  readonly atProvider: Map<Currency, bigint>;
}

/** Locks the standing of sellers until the transaction ends: before accounts and payouts are. */
export const standingsLock = async (tx: Tx, sellerIds: readonly Id<"sel">[]): Promise<ReadonlySet<string>> => new Set((await tx.rows<{ seller_id: string }>(
  "select seller_id from trust.seller_standing_lock_v1($1::uuid[]) where can_be_paid", [sellerIds.map(uuidOf)])).map(({ seller_id: uuid }) => uuid));

/**
 * Says of locked payouts, whose accounts and standings are locked, what they may take now or why they wait. Five statements,
 * however many. Whatever of the provider's balance one takes the next does not have.
 */
export async function payoutVerdicts(tx: Tx, wanted: readonly { readonly payout: Payout; readonly account: PayoutAccount }[], canBePaid: ReadonlySet<string>): Promise<PayoutVerdict[]> {
  if (wanted.length === 0) return [];
  const [available, approvals, failed, atProvider] = [
    await payoutAvailable(tx, [...new Set(wanted.map(({ payout }) => payout.sellerId))]),
    await tx.rows<{ id: string; count: number }>("select payout_id as id, count(*)::int as count from money.payout_approval where payout_id = any($1::uuid[]) group by payout_id", [wanted.map(({ payout }) => uuidOf(payout.id))]),
    await tx.rows<{ seller_id: string; currency: string }>("select distinct seller_id, currency from money.payout where seller_id = any($1::uuid[]) and state in ('FAILED', 'RETURNED')", [wanted.map(({ payout }) => uuidOf(payout.sellerId))]),
    await transferable(tx),
  ];
  const facts: Facts = {
    canBePaid, atProvider,
    available: new Map(available.map(({ sellerId, currency, minor }) => [`${sellerId} ${currency}`, minor])),
    approvals: new Map(approvals.map(({ id, count }) => [id, count])),
    failed: new Set(failed.map(({ seller_id: uuid, currency }) => `${uuid} ${currency}`)),
  };
  return wanted.map(({ payout, account }) => verdict(payout, account, facts));
}

/** What lies at the provider and is available, less what is being transferred. */
async function transferable(tx: Tx): Promise<Map<Currency, bigint>> {
  const rows = await tx.rows<{ currency: Currency; minor: string }>(
    `select b.currency, (b.balance - coalesce(t.minor, 0))::text as minor
       from ledger.account_balance_v1 b
       left join (select currency, sum(amount_minor) as minor from money.transfer where state in ('REQUESTED', 'INDETERMINATE') group by currency) as t using (currency)
      where b.kind = 'psp:available'
        and b.owner = ''`);
  return new Map(rows.map(({ currency, minor }) => [currency, BigInt(minor)]));
}

function verdict(payout: Payout, account: PayoutAccount, facts: Facts): PayoutVerdict {
  const { sellerId, currency, isWhole } = payout;
  const has = facts.available.get(`${sellerId} ${currency}`) ?? 0n;
  const approvals = facts.approvals.get(uuidOf(payout.id)) ?? 0;
  const all = payable(has, currency);
  // What somebody has let go is what they were shown: what came after it goes with the next.
  const amountMinor = isWhole && (approvals === 0 || all < payout.amountMinor) ? all : payout.amountMinor;
  const least = isWhole && payout.cause === "SCHEDULE" ? minimumOf(account, currency) : payoutMinMinor;
  const reasons: PayoutHoldReason[] = [
    ...(account.state === "ENABLED" ? [] : ["ACCOUNT_NOT_ENABLED" as const]),
    ...(account.stoppedAt === null ? [] : ["STOPPED_BY_STAFF" as const]),
    ...(facts.canBePaid.has(uuidOf(sellerId)) ? [] : ["SELLER_RESTRICTED" as const]),
    ...(facts.failed.has(`${uuidOf(sellerId)} ${currency}`) ? ["EARLIER_PAYOUT_FAILED" as const] : []),
    ...(amountMinor > has ? ["INSUFFICIENT_BALANCE" as const] : amountMinor < least ? ["BELOW_MINIMUM" as const] : []),
    ...(amountMinor >= approvalMinor && approvals < approvalsNeeded ? ["NEEDS_APPROVAL" as const] : []),
  ];
  if (reasons.length > 0) return { payout, account, reasons, wantedMinor: amountMinor };
  const left = facts.atProvider.get(currency) ?? 0n;
  if (amountMinor > left) return { payout, account, reasons: ["PROVIDER_BALANCE"], wantedMinor: amountMinor };
  facts.atProvider.set(currency, left - amountMinor);
  return { payout, account, amountMinor };
}

/** The least that a seller wants to be paid without asking. */
export function minimumOf({ minimums }: Pick<PayoutAccount, "minimums">, currency: Currency): bigint {
  const own = BigInt(minimums[currency] ?? "0");
  return own > payoutMinMinor ? own : payoutMinMinor;
}
