import { hasRole, type Caller } from "@souk/shared/caller";
import type { Database } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import { feeRules, type FeeRule } from "./fee-rule-tables.ts";

/** A page of rules that can be counted. */
export interface FeeRulePage extends Connection<FeeRule> { readonly count: () => Promise<Count> }
/** Which rules: of one seller, of exactly one category, only those in force. */
export interface FeeRuleFilter { readonly sellerId?: string | null; readonly categoryId?: string | null; readonly isInForce?: boolean | null }

/** Staff who read rules; the same as `Query.feeRules` names. */
export const readingStaff = ["ADMIN", "FINANCE", "AUDITOR"] as const;

/** By the index fee_rule_newest. */
const newest: Sort = { name: "newest", keys: [{ sql: "r.valid_from", direction: "desc", type: "timestamptz" }, { sql: "r.id", direction: "desc", type: "uuid" }] };

/** A page of the rules that hold and held, the newest first: one statement, and one more for the count. */
export async function feeRulePage(sql: Database, args: PageArgs & { readonly filter?: FeeRuleFilter | null }): Promise<FeeRulePage> {
  const page = pageOf(args, { sort: newest, firstParameter: 4 });
  const where = "($1::uuid is null or r.seller_id = $1) and ($2::uuid is null or r.category_id = $2) and ($3::boolean is null or $3 = (r.ended_at is null))";
  const { sellerId, categoryId, isInForce } = args.filter ?? {};
  const values = [uuidAsked("sel", sellerId), uuidAsked("cat", categoryId), isInForce ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${feeRules.select("r")}, ${page.keys}
       from money.fee_rule r
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`,
    [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(feeRules.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from money.fee_rule r where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}

/** Rules by id for staff who read them, one statement for all that an operation asks in one turn; null for others. */
export const feeRuleLoader = (database: Database, caller: Caller): { load(id: string): Promise<FeeRule | null> } => batched((ids: readonly string[]) => database.read(feeRules,
  `select ${feeRules.select("r")} from money.fee_rule r where r.id = any($1::uuid[]) and $2`,
  [ids.filter((id) => isId("frl", id)).map(uuidOf), hasRole(caller, ...readingStaff)]), (rule: FeeRule): string => rule.id);
