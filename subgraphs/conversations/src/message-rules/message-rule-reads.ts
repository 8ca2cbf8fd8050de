import type { Database } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { messageFilterRules, type MessageFilterRule } from "./message-rule-tables.ts";

/** A page of rules that can be counted. */
export interface MessageFilterRulePage extends Connection<MessageFilterRule> { readonly count: () => Promise<Count> }

/** By the primary key: ids sort by the time they were made. */
const oldestFirst: Sort = { name: "messageFilterRuleOldest", keys: [{ sql: "r.id", direction: "asc", type: "uuid" }] };

/** A page of all rules, ended ones too; who may see them is asked at the field. @throws PageRefused */
export async function messageFilterRulePage(sql: Database, args: PageArgs): Promise<MessageFilterRulePage> {
  const page = pageOf(args, { sort: oldestFirst });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${messageFilterRules.select("r")}, ${page.keys}
       from conversations.message_filter_rule r
      where ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, page.values);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...messageFilterRules.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from conversations.message_filter_rule limit ${counting.limit}) as counted`))?.count ?? 0),
  };
}

/** Rules by id, one statement for all that an operation asks in one turn; who may see them is asked at the type. */
export const messageFilterRuleLoader = (sql: Database): { load(id: string): Promise<MessageFilterRule | null> } => batched((ids: readonly string[]) => sql.read(messageFilterRules,
  `select ${messageFilterRules.select("r")} from conversations.message_filter_rule r where r.id = any($1::uuid[])`,
  [ids.filter((id) => isId("mfr", id)).map(uuidOf)]), (rule: MessageFilterRule): string => rule.id);
