import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";
import { jobsOf } from "./jobs.ts";
import type { Mailer } from "./mails/mailer.ts";
import { notifications } from "./notifications/notification-tables.ts";
import { resolvers } from "./notifications/resolvers.ts";
import { trustReactions } from "./reactions.ts";

export { mailerOf, type MailerConfig } from "./mails/mailer-of.ts";
export type { Mailer } from "./mails/mailer.ts";

/** Conversations without anything that calls out: for migrations, checks and the graph. */
export const conversations: Subgraph<Context> = {
  name: "conversations",
  folder: import.meta.dirname,
  tables: [notifications],
  resolvers,
  context,
  nodes: { ntf: (id: string, { notifications: loaders }) => loaders.byId.load(id) },
  reactions: { trust: trustReactions },
};

/** Conversations as a worker runs it: its mails go where `mailer` says, which is a matter of configuration. */
export const conversationsWith = (mailer: Mailer): Subgraph<Context> => ({ ...conversations, jobs: jobsOf(mailer) });
