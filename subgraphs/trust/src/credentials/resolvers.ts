import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { passwordChange } from "./password-change.ts";
import { passwordResetRequest } from "./password-reset-request.ts";
import { passwordReset } from "./password-reset.ts";

export const resolvers: Pick<Resolvers, "Mutation"> = {
  Mutation: {
    passwordResetRequest: payload(null, passwordResetRequest),
    passwordReset: payload("user", passwordReset),
    passwordChange: payload("user", passwordChange),
  },
};
