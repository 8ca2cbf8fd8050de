import type Stripe from "stripe";
import type { Call } from "../server/operation.ts";
import { ApiError, invalidRequest } from "../wire/errors.ts";
import { randomWord } from "../wire/ids.ts";

const validMs = 5 * 60_000;      // a link is used at once, or asked for again; Stripe's lasts a few minutes too

/** Makes the address where a person onboards an account, for a few minutes and for one use. @throws ApiError for an account that is not, or a use case that says no way back */
export async function accountLinkCreate({ work, given }: Call): Promise<object> {
  const { account: accountId, use_case } = given as unknown as Stripe.V2.Core.AccountLinkCreateParams;
  const account = await work.get("v2.core.account", accountId, "account");
  if (account.closed) throw new ApiError(400, { type: "invalid_request_error", code: "account_closed", message: `The account ${accountId} is closed.` });
  const chosen = use_case[use_case.type as "account_onboarding" | "account_update"];
  if (!chosen) throw invalidRequest(`Missing required param: use_case[${use_case.type}].`, { param: `use_case[${use_case.type}]`, code: "parameter_missing" });
  for (const name of ["return_url", "refresh_url"] as const) {
    if (chosen[name] !== undefined && !URL.canParse(chosen[name])) throw invalidRequest("Not a valid URL", { param: `use_case[${use_case.type}][${name}]`, code: "url_invalid" });
  }
  const id = randomWord(32);
  const link = work.put({
    id, object: "v2.core.account_link" as const, account: accountId, created: new Date(work.nowMs).toISOString(), expires_at: new Date(work.nowMs + validMs).toISOString(),
    livemode: work.settings.livemode, url: `${work.origin}/sandbox/account_links/${id}`, use_case,
  });
  if (work.settings.onboardingMs !== null) work.later("onboard", accountId, work.nowMs + work.settings.onboardingMs);
  const { id: _, ...shown } = link;
  return shown;
}
