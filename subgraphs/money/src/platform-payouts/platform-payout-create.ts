import { assert, present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { amountRule } from "../others/reason.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import { ownMoney, ownMoneyLock } from "./own-money.ts";
import { platformPayoutCall } from "./platform-payout-call.ts";
import { platformPayoutFact } from "./platform-payout-facts.ts";
import { exceedsOwnMoney } from "./platform-payout-refusals.ts";
import { platformPayouts, type PlatformPayout } from "./platform-payout-tables.ts";

/** The mutation's input. */
export interface PlatformPayoutCreateInput { readonly amountMinor: bigint; readonly currency: Currency; readonly idempotencyKey: string }

/** From here on two people pay out, in minor units of whatever currency: one of finance whose session is stolen does not empty the account. */
const fourEyesMinor = 1_000_000n;
/** How long until the provider is asked what has become of one that nobody heard of, in seconds. */
const firstLookSeconds = 30;

const inputRules = z.object({ amountMinor: amountRule }).loose();

/**
 * Sends the platform's own money from the provider to its bank, never what it holds for others. A large one waits for a
 * second person; a smaller one is on its way as soon as this has committed, and the payout says how it ended.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, ExceedsOwnMoney
 */
export const platformPayoutCreate = verb("platformPayoutCreate", async (tx: Tx, { caller }: Context, { amountMinor, currency }: PlatformPayoutCreateInput): Promise<PlatformPayout> => {
  assert(caller.userId !== undefined, "whoever has a role is a person");
  if (stripeAmount({ minor: amountMinor, currency }) === null) throw invalidInput(invalid(["input", "amountMinor"], "The provider pays out no such amount."));
  await ownMoneyLock(tx, currency);
  const own = await ownMoney(tx, currency);
  if (amountMinor > own) throw exceedsOwnMoney(own, currency);
  const isLarge = amountMinor >= fourEyesMinor;
  const [row] = await tx.read(platformPayouts,
    `insert into money.platform_payout as p (id, amount_minor, currency, state, requested_by, look_at)
     values ($1, $2, $3, $4, $5, case when $4 = 'SUBMITTED' then clock_timestamp() + make_interval(secs => $6) end)
     returning ${platformPayouts.select("p")}`, [uuidOf(newId("ppo")), String(amountMinor), currency, isLarge ? "REQUESTED" : "SUBMITTED", uuidOf(caller.userId), firstLookSeconds]);
  const payout = present(row, "the payout just inserted");
  if (!isLarge) await callsBegin(tx, [platformPayoutCall(payout)]);
  await publish(tx, "platformPayout.requested", [platformPayoutFact(payout)], () => payout.version);
  return payout;
}, { input: inputRules });
