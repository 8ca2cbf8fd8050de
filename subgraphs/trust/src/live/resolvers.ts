import { cursorText, everyLog, presentPlace } from "@souk/shared/event-cursor";
import type { Resolvers } from "../graphql.ts";

export const resolvers: Pick<Resolvers, "Query"> = {
  Query: { liveCursor: async (_, __, { database }) => cursorText({ producer: everyLog, cursor: await presentPlace(database) }) },
};
