import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { messageFilterRuleCreate } from "./message-rule-create.ts";
import { messageFilterRulePage } from "./message-rule-reads.ts";
import { messageFilterRuleUpdate } from "./message-rule-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "MessageFilterRuleConnection"> = {
  Query: { messageFilterRules: (_, args, { database }) => messageFilterRulePage(database, args) },
  Mutation: {
    messageFilterRuleCreate: payload("rule", messageFilterRuleCreate),
    messageFilterRuleUpdate: payload("rule", messageFilterRuleUpdate),
  },
  MessageFilterRuleConnection: { totalCount: (page) => page.count() },
};
