import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { noMethod } from "./method-refusals.ts";
import { paymentMethods } from "./method-tables.ts";

/** With what is paid: the provider's token, and whether it is one that its buyer keeps. */
export interface MethodToPay { readonly ref: string; readonly isKept: boolean }

/** What `paymentMethodId` may be: a token of the provider's, or a way of paying that is kept. No card number looks like either. */
export const methodIdForm = /^(pm_\w{1,200}|pmt_[0-9a-z]{26})$/;

/**
 * The method that a buyer names by our id or the provider's. One that is kept is held until the transaction ends, so that
 * it is not removed in between. A token that is not known here is the provider's to judge.
 * @throws Refused Invalid for somebody else's, and for a removed one
 */
export async function methodToPay(tx: Tx, { userId }: Caller, given: string): Promise<MethodToPay> {
  const isOurs = isId("pmt", given);
  const [method] = await tx.read(paymentMethods,
    `select ${paymentMethods.select("m")}
       from money.payment_method m
      where m.id = $1
         or m.provider_ref = $2
        for share`, [isOurs ? uuidOf(given) : null, isOurs ? null : given]);
  if (method ? method.userId !== userId || method.state !== "ACTIVE" : given.startsWith("pmt_")) throw noMethod(["input", "paymentMethodId"]);
  return { ref: method?.providerRef ?? given, isKept: method !== undefined };
}
