import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { mfaDisable } from "./mfa-disable.ts";
import { mfaEnroll } from "./mfa-enroll.ts";
import { mfaVerify } from "./mfa-verify.ts";

export const resolvers: Pick<Resolvers, "Mutation"> = {
  Mutation: {
    mfaEnroll: payload(null, mfaEnroll),
    mfaVerify: payload(null, mfaVerify),
    mfaDisable: payload("user", mfaDisable),
  },
};
