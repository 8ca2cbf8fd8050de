import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { ownCheckoutLock } from "./checkout-lock.ts";
import { codesMax, type Checkout } from "./checkout-tables.ts";
import { checkoutChange } from "./checkout-write.ts";

/** The mutation's `id` and `CheckoutApplyCodesInput`. */
export interface CheckoutApplyCodesInput { readonly id: Id<"chk">; readonly codes: readonly string[]; readonly idempotencyKey: string }

const codeCharactersMax = 40;

/**
 * Says which codes are to be taken, all of them at once. A code that counts for nothing is no refusal: the checkout says
 * why. Its uses are taken when the checkout is completed.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, CheckoutExpired
 */
export const checkoutApplyCodes = verb("checkoutApplyCodes", async (tx, { caller }: Context, { id, codes }: CheckoutApplyCodesInput): Promise<Checkout> =>
  checkoutChange(tx, await ownCheckoutLock(tx, id, caller), { codes: [...new Set(codes)] }), {
  input: z.object({ codes: z.array(z.string().min(1, "At least one character.").max(codeCharactersMax, `At most ${codeCharactersMax} characters.`)).max(codesMax, `At most ${codesMax} codes.`) }),
});
