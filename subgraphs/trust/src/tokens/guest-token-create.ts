import { newId } from "@souk/shared/ids";
import { addressOf, attempt } from "../credentials/attempts.ts";
import { credentialVerb } from "../credentials/credential-verb.ts";
import { tokenSign } from "./access-token.ts";

/** As long as a cart is worth keeping for somebody who does not sign in. */
export const guestTokenDays = 30;

/** Makes a token for somebody without an account; nothing is stored. @throws OperationError RATE_LIMITED */
export const guestTokenCreate = credentialVerb("guestTokenCreate", async (context) => {
  await attempt(context.rates, "guestFromAddress", addressOf(context.caller));
  const { token, expiresAt } = await tokenSign(context, { sub: newId("gst"), kind: "guest" }, guestTokenDays * 86_400);
  return { guestToken: token, guestTokenExpiresAt: expiresAt };
});
