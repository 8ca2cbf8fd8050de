import type { IncomingHttpHeaders } from "node:http";
import type { Work } from "../store/work.ts";
import { ApiError } from "../wire/errors.ts";
import type { Operation } from "./operation.ts";

/** The connected account that a request is made for (`Stripe-Account`), null for the platform's own. @throws ApiError where an operation is the platform's alone */
export function accountAsked(headers: IncomingHttpHeaders, operation: Operation): string | null {
  if (headers["stripe-context"] !== undefined) throw refused("stripe-context");
  const account = headers["stripe-account"];
  if (account === undefined || account === "") return null;
  if (!operation.isOfAccounts) throw refused("stripe-account", operation.name);
  return String(account);
}

/** @throws ApiError 403 account_invalid for an account that is not connected */
export async function accountCheck(work: Work): Promise<void> {
  const { account } = work;
  if (account === null) return;
  const found = await work.within(null).get("v2.core.account", account).catch(() => undefined);
  if (!found || found.closed) {
    throw new ApiError(403, {
      type: "invalid_request_error", code: "account_invalid",
      message: `The provided key does not have access to account '${account}' (or that account does not exist). Application access may have been revoked.`,
    }, { isBeforeWork: true });
  }
}

const refused = (header: string, name?: string) => new ApiError(400, {
  type: "invalid_request_error", message: `This sandbox does not speak ${header}${name ? ` with ${name}` : ""}: it cannot be followed.`,
}, { isBeforeWork: true });
