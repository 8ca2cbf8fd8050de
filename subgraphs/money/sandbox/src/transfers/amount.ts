import { stepCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import type { Parameters } from "../wire/parameters.ts";

/** How much is to be moved, in minor units; `remaining` if a request says nothing. @throws ApiError below 1, or in a step that the currency lacks */
export function amountOf(given: Parameters, currency: string, remaining?: number): number {
  const amount = Number(given["amount"] ?? remaining);
  if (amount < 1) throw invalidRequest("This value must be greater than or equal to 1.", { param: "amount", code: "parameter_invalid_integer" });
  stepCheck(amount, currency, "amount");
  return amount;
}
