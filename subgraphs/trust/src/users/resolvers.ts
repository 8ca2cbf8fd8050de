import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { emailOpen } from "./email-address.ts";
import { emailVerificationResend } from "./email-verification-resend.ts";
import { emailVerify } from "./email-verify.ts";
import { userPage } from "./user-pages.ts";
import { seesAccount, seesAddress } from "./user-reads.ts";
import { userRegister } from "./user-register.ts";
import { userReinstate } from "./user-reinstate.ts";
import { userMachine, userMutations } from "./user-states.ts";
import { userSuspend } from "./user-suspend.ts";
import { userUpdate } from "./user-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "User" | "UserConnection"> = {
  Query: {
    me: (_, __, { caller, users }) => (caller.userId ? users.byId.load(caller.userId) : null),
    users: (_, args, context) => userPage(context, args),
  },
  Mutation: {
    userRegister: payload(null, userRegister),
    emailVerify: payload("user", emailVerify),
    emailVerificationResend: payload("user", emailVerificationResend),
    userUpdate: payload("user", userUpdate),
    userSuspend: payload("user", userSuspend),
    userReinstate: payload("user", userReinstate),
  },
  User: {
    __resolveReference: ({ id }, { users }) => users.byId.load(id as never),
    email: ({ id, emailSealed }, _, { caller, secrets }) => (emailSealed !== null && seesAddress(caller, id) ? emailOpen(secrets, id, emailSealed) : null),
    locale: ({ id, locale }, _, { caller }) => (seesAccount(caller, id) ? locale : null),
    state: ({ id, state }, _, { caller }) => (seesAccount(caller, id) ? state : null),
    isMfaEnabled: ({ id }, _, { caller, users }) => (seesAccount(caller, id) ? users.isMfaEnabled(id) : null),
    allowedTransitions: ({ state }) => allowedTransitions(userMachine, state).map(({ to, command, by }) => ({
      to, mutation: userMutations[command] ?? null, blockedBy: by.includes("operator") ? null : `Only for the ${by.join(" or the ")}.`,
    })),
  },
  UserConnection: { totalCount: (page) => page.count() },
};
