import type { Id } from "@souk/shared/ids";
import { invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { addressSeal } from "../addresses/address-seal.ts";
import { addressFaults, addressRules, type DeliveryAddress } from "../addresses/address.ts";
import type { Context } from "../context.ts";
import { ownCheckoutLock } from "./checkout-lock.ts";
import type { Checkout } from "./checkout-tables.ts";
import { checkoutChange } from "./checkout-write.ts";

/** The mutation's `id` and `CheckoutSetAddressInput`. */
export interface CheckoutSetAddressInput { readonly id: Id<"chk">; readonly address: DeliveryAddress; readonly idempotencyKey: string }

/**
 * Says where to. Delivery, tax and so the total are worked out anew.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid and Required for each field of the address, InvalidTransition, CheckoutExpired
 */
export const checkoutSetAddress = verb("checkoutSetAddress", async (tx, { caller, secrets }: Context, { id, address }: CheckoutSetAddressInput): Promise<Checkout> => {
  const checkout = await ownCheckoutLock(tx, id, caller);
  const faults = addressFaults(address, ["input", "address"]);
  if (faults.length > 0) throw invalidInput(...faults);
  const { country, region = null, postalCode = null } = address;
  return checkoutChange(tx, checkout, { country, region, postalCode, address: addressSeal(secrets, checkout.buyerId, address) });
}, { input: z.object({ address: addressRules }) });
