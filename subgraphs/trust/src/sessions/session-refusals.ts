import { Refused } from "@souk/shared/refusals";
import type { UserState } from "../users/user-states.ts";

/** What was given proves nothing; it is not said what of it was wrong. */
export const invalidCredentials = (message = "Address or password are not right.", path: readonly string[] | null = null) =>
  new Refused({ __typename: "InvalidCredentialsError", code: "INVALID", message, path });

/** A code that is wrong, or was accepted before. */
export const invalidCode = (field: string) => invalidCredentials("This code is not right, or was used before.", ["input", field]);

/** The password is right, and not enough. */
export const secondFactorRequired = () => new Refused({
  __typename: "SecondFactorRequiredError", code: "REQUIRED", message: "Give a code of your second factor.", path: ["input", "totpCode"],
});

/** The account is barred; told only after the right password. */
export const accountBarred = (state: UserState) => new Refused({
  __typename: "AccountBarredError", code: "SANCTIONED", message: "This account is barred. Write to support.", path: null, state,
});
