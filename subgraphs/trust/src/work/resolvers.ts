import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { jobPage } from "./job-reads.ts";
import { jobRetry } from "./job-retry.ts";
import { parkedEventPage } from "./parked-event-reads.ts";
import { parkedEventRetry } from "./parked-event-retry.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation"> = {
  Query: {
    jobs: (_, args, { database }) => jobPage(database, args),
    parkedEvents: (_, args, { database }) => parkedEventPage(database, args),
  },
  Mutation: { jobRetry: payload("job", jobRetry), parkedEventRetry: payload("parkedEvent", parkedEventRetry) },
};
