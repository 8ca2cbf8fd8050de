import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { notificationPreferencesUpdate } from "./notification-preferences-update.ts";
import { preferencesRead } from "./preference-reads.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "User"> = {
  Mutation: { notificationPreferencesUpdate: payload(null, notificationPreferencesUpdate) },
  User: {
    notificationPreferences: ({ id }, _, { caller, database }) => (caller.userId && caller.userId === id ? preferencesRead(database, caller.userId) : null),
  },
};
