import { bool, id, int, table, text, timestamp, type Row } from "@souk/shared/table";

/** For what a message is held. */
export const messageFilterRules = table("conversations.message_filter_rule", {
  id: id("mfr"),
  term: text(),
  note: text(),
  isActive: bool(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type MessageFilterRule = Row<typeof messageFilterRules>;
