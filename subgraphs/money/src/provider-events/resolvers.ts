import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { providerEventPage } from "./provider-event-reads.ts";
import { providerEventReceive } from "./provider-event-receive.ts";
import { providerEventReplay } from "./provider-event-replay.ts";
import { providerEventMachine } from "./provider-event-states.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "ProviderEvent" | "ProviderEventConnection"> = {
  Query: { providerEvents: (_, args, { database }) => providerEventPage(database, args) },
  Mutation: {
    providerEventReceive: (_, { input }, context) => providerEventReceive(context, input),
    providerEventReplay: payload("providerEvent", providerEventReplay),
  },
  ProviderEvent: {
    __resolveReference: ({ id }, { providerEvents }) => providerEvents.byId.load(id),
    steps: ({ id }, _, { providerEvents }) => providerEvents.stepsOf.load(id),
    allowedTransitions: ({ state }) => allowedTransitions(providerEventMachine, state).map(({ to, command }) =>
      ({ to, mutation: command === "replay" ? "providerEventReplay" : null, blockedBy: command === "replay" ? null : "The worker does this." })),
  },
  ProviderEventConnection: { totalCount: (page) => page.count() },
};
