import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { sessionCreate } from "./session-create.ts";
import { addressOpen } from "./session-open.ts";
import { sessionsOf } from "./session-reads.ts";
import { sessionRefresh } from "./session-refresh.ts";
import { sessionRevokeAll } from "./session-revoke-all.ts";
import { sessionRevoke } from "./session-revoke.ts";
import { sessionStepUp } from "./session-step-up.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Session"> = {
  Query: { sessions: (_, __, { caller, database }) => (caller.userId ? sessionsOf(database, caller.userId) : []) },
  Mutation: {
    sessionCreate: payload(null, sessionCreate),
    sessionRefresh: payload(null, sessionRefresh),
    sessionRevoke: payload("session", sessionRevoke),
    sessionRevokeAll: payload(null, sessionRevokeAll),
    sessionStepUp: payload(null, sessionStepUp),
  },
  Session: {
    address: ({ id, addressSealed }, _, { secrets }) => (addressSealed === null ? null : addressOpen(secrets, id, addressSealed)),
    isCurrent: ({ id }, _, { caller }) => caller.sessionId === id,
  },
};
