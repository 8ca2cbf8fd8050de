import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import type { Currency, Money } from "@souk/shared/money";
import { amountMinorMax } from "./fee-rule-input.ts";
import { readingStaff } from "./fee-rule-reads.ts";

/** What would be sold, by whom; without a seller, by somebody with no rule of their own. */
export interface FeeQuoteInput {
  readonly sellerId?: string | null;
  readonly categoryId?: string | null;
  /** Of one, without tax. */
  readonly price: { readonly minor: bigint; readonly currency: string };
  /** 1 when absent. */
  readonly quantity?: number;
}

/** What the platform would take of it. */
export interface FeeQuote {
  readonly base: Money;
  readonly fee: Money;
  readonly feeTax: Money;
  /** Base less fee and its tax; never negative. */
  readonly net: Money;
  readonly rateBps: number;
  readonly jurisdiction: string | null;
}

/** As many as one line of a cart may hold, and more; times the highest price it is still an amount. */
const quantityMax = 10_000;

/** A seller's own rules are an agreement: its team's to know, and finance's. */
const seesRulesOf = (caller: Caller, sellerId: string): boolean => isMember(caller, sellerId) || hasRole(caller, ...readingStaff);

/**
 * What the platform would take now of a line of items, by the rules and the arithmetic of a sale. One statement.
 *
 * @returns null for another's seller, and for a category that is not there
 * @throws OperationError BAD_USER_INPUT for a price or a quantity out of range
 */
export async function feeQuote(sql: Sql, caller: Caller, { sellerId, categoryId, price, quantity = 1 }: FeeQuoteInput): Promise<FeeQuote | null> {
  if (price.minor < 0n || price.minor > amountMinorMax) throw badInput("No price is like this.");
  if (quantity < 1 || quantity > quantityMax) throw badInput(`From 1 to ${quantityMax} of them.`);
  if (sellerId && !(isId("sel", sellerId) && seesRulesOf(caller, sellerId))) return null;
  if (categoryId && !isId("cat", categoryId)) return null;
  const row = await sql.row<{ base: string; fee: string; tax: string; rateBps: number; jurisdiction: string | null }>(
    `select f.base_minor::text as base, f.fee_minor::text as fee, f.fee_tax_minor::text as tax, f.bps as "rateBps", f.jurisdiction
       from (select coalesce((select path from catalog.category_path_v1 where category_id = $2), '{}') as path) as c
      cross join lateral money.fees_of(array[$1::uuid], array[c.path::text], array[$3::text], array[$4::bigint], null) as f
      where $2::uuid is null or c.path <> '{}'`,
    [sellerId ? uuidOf(sellerId) : null, categoryId ? uuidOf(categoryId) : null, price.currency, String(price.minor * BigInt(quantity))]);
  return row ? quoted(row, price.currency as Currency) : null;      // the scalar has looked
}

function quoted({ base, fee, tax, rateBps, jurisdiction }: { base: string; fee: string; tax: string; rateBps: number; jurisdiction: string | null }, currency: Currency): FeeQuote {
  const amount = (minor: bigint): Money => ({ minor, currency });
  return { base: amount(BigInt(base)), fee: amount(BigInt(fee)), feeTax: amount(BigInt(tax)), net: amount(BigInt(base) - BigInt(fee) - BigInt(tax)), rateBps, jurisdiction };
}
