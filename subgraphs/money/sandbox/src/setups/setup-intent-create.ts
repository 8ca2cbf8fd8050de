import type Stripe from "stripe";
import { customerFind } from "../customers/customer-find.ts";
import { paymentMethodFind } from "../methods/payment-method-find.ts";
import { methodUseCheck } from "../payments/method-use.ts";
import type { Call } from "../server/operation.ts";
import { idNew, randomWord } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { setupConfirmOf } from "./setup-intent-confirm.ts";
import { textOf } from "../wire/parameters.ts";

const types = ["card", "sepa_debit", "us_bank_account"];      // saving knows no currency

/** Creates a setup intent and, with `confirm`, sets its method up for later. @throws ApiError 402 if that is refused: the intent stays */
export async function setupIntentCreate({ work, given }: Call): Promise<Stripe.SetupIntent> {
  const customer = textOf(given, "customer") ?? null;
  if (customer) await customerFind(work, customer);
  const id = idNew("seti");
  const allowed = given["allowed_payment_method_types"] as string[] | undefined;
  const automatic = given["automatic_payment_methods"] as { enabled: boolean; allow_redirects?: string } | undefined;
  const fresh: Stripe.SetupIntent = {
    id, object: "setup_intent", allowed_payment_method_types: allowed ?? null, application: null,
    automatic_payment_methods: allowed || automatic?.enabled === false ? null : { enabled: true, allow_redirects: (automatic?.allow_redirects ?? "always") as "always" | "never" },
    cancellation_reason: null, client_secret: `${id}_secret_${randomWord(24)}`, created: work.now, customer, description: textOf(given, "description") ?? null,
    excluded_payment_method_types: null, flow_directions: null, last_setup_error: null, latest_attempt: null, livemode: work.settings.livemode, managed_payments: null, mandate: null,
    metadata: metadataOf({}, given["metadata"]), next_action: null, on_behalf_of: null, payment_method: null, payment_method_configuration_details: null,
    payment_method_options: null, payment_method_types: types.filter((type) => allowed?.includes(type) ?? true), single_use_mandate: null, status: "requires_payment_method",
    usage: textOf(given, "usage") ?? "off_session",
  };
  const method = await paymentMethodFind(work, given);
  if (method) methodUseCheck(work, fresh, method, "SetupIntent");
  const intent = work.put<Stripe.SetupIntent>(method ? { ...fresh, payment_method: method.id, status: "requires_confirmation" } : fresh);
  work.emit("setup_intent.created", intent);
  return given["confirm"] === true ? setupConfirmOf(work, intent, method, given) : intent;
}
