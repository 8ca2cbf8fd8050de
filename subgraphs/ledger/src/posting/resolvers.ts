import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { journalPost } from "./journal-post.ts";
import { journalReverse } from "./journal-reverse.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "JournalPostPayload" | "JournalReversePayload"> = {
  Mutation: {
    journalPost: payload("journal", journalPost),
    journalReverse: payload("journal", journalReverse),
  },
  JournalPostPayload: { journal: ({ journal }, _, { journals }) => (journal ? journals.byId.load(journal.id) : null) },
  JournalReversePayload: { journal: ({ journal }, _, { journals }) => (journal ? journals.byId.load(journal.id) : null) },
};
