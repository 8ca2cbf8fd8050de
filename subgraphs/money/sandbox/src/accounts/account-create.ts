import type { Call } from "../server/operation.ts";
import { currencyCheck } from "../wire/currency.ts";
import { randomWord } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { recipientOf, type Account } from "./account.ts";
import { accountSeen } from "./account-seen.ts";
import { bankAsked, identityAsked, requirementNew, requirementsOf } from "./requirements.ts";

/** What of an account a request says as it is to be kept. */
type Said = Partial<Pick<Account, "contact_email" | "contact_phone" | "dashboard" | "defaults" | "display_name" | "identity">>;

const currencies: Readonly<Record<string, string>> = { us: "usd", gb: "gbp", ch: "chf", se: "sek", dk: "dkk", pl: "pln", cz: "czk", ca: "cad", au: "aud", jp: "jpy" };

/** Makes a connected account. One that asks to be sent money cannot have it until somebody has onboarded it. */
export async function accountCreate({ work, given }: Call): Promise<object> {
  const said = given as Said;
  const country = said.identity?.country?.toLowerCase();
  const currency = currencyCheck(said.defaults?.currency ?? currencies[country ?? "us"] ?? "eur");
  const isRecipient = asksForTransfers(given);
  const account: Account = {
    id: `acct_${randomWord(16)}`, object: "v2.core.account", applied_configurations: isRecipient ? ["recipient"] : [], closed: false,
    configuration: isRecipient ? { recipient: recipientOf({ stripe_transfers: "restricted", payouts: "restricted" }) } : {},
    ...(said.contact_email ? { contact_email: said.contact_email } : {}), ...(said.contact_phone ? { contact_phone: said.contact_phone } : {}),
    created: new Date(work.nowMs).toISOString(), dashboard: said.dashboard ?? "express",
    defaults: { ...said.defaults, currency, responsibilities: { fees_collector: "application", losses_collector: "application", ...said.defaults?.responsibilities, requirements_collector: "stripe" } },
    ...(said.display_name ? { display_name: said.display_name } : {}),
    identity: { ...said.identity, ...(country ? { country } : {}) }, livemode: work.settings.livemode, metadata: metadataOf({}, given["metadata"]),
    requirements: isRecipient ? requirementsAtFirst() : requirementsOf([]),
  };
  work.put(account);
  work.notify("v2.core.account.created", account);
  return accountSeen(account, given);
}

/** Whether a request wants the account to be sent money. */
export function asksForTransfers(given: object): boolean {
  const { configuration } = given as { configuration?: { recipient?: { capabilities?: { stripe_balance?: { stripe_transfers?: { requested?: boolean } } } } } };
  return configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.requested === true;
}

/** What a new account is asked for: who it is, and where its money goes. */
export const requirementsAtFirst = (): NonNullable<Account["requirements"]> => requirementsOf([
  ...identityAsked.map((asked) => requirementNew(asked, ["stripe_transfers", "payouts"], "currently_due", "routine_onboarding")),
  requirementNew(bankAsked, ["payouts"], "currently_due", "routine_onboarding"),
]);
