import { hasRole } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { stepUpRequired } from "@souk/shared/errors";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { lookWaitsSeconds } from "../provider/looks.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { largeRefundMinor } from "../refunds/refund-create.ts";
import { chargebackFact } from "./chargeback-facts.ts";
import { chargebackLock } from "./chargeback-lock.ts";
import { chargebackAtWork, noChargeback, ofSeveralSellers, onlyAsked } from "./chargeback-refusals.ts";
import { chargebackMachine } from "./chargeback-states.ts";
import { chargebackReferences, type ChargebackAsked } from "./chargeback-submit-evidence.ts";
import type { Chargeback } from "./chargeback-tables.ts";
import { chargebackSharesRead } from "./chargebacks-lock.ts";
import { chargebacksMove } from "./chargebacks-write.ts";

/** The mutation's `id` and `ChargebackAcceptInput`. */
export interface ChargebackAcceptInput { readonly id: string; readonly reason: string; readonly borneBy: Chargeback["borneBy"]; readonly idempotencyKey: string }

/** Staff who say that the platform bears it. */
const bearingStaff = ["ADMIN", "FINANCE"] as const;

/**
 * Gives a chargeback up: it is lost at the provider, and nothing can be said any more. Of one seller's order by its owner, of
 * several sellers' by staff; that the platform bears it only those say who look after its money.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such chargeback of the caller's, an inquiry, several sellers'), InvalidTransition (it is answered or decided), PaymentPendingUnknown (something else of it is under way)
 * @throws OperationError STEP_UP_REQUIRED (a large one, without the second factor)
 */
export const chargebackAccept = verb("chargebackAccept", async (tx: Tx, { caller }: Context, { id, reason, borneBy }: ChargebackAcceptInput): Promise<ChargebackAsked> => {
  const { chargeback, sellerIds, sellerId } = await chargebackLock(tx, caller, id, ["SELLER_OWNER"]);
  if (borneBy === "PLATFORM" && !hasRole(caller, ...bearingStaff)) throw noChargeback();
  if (sellerId !== null && sellerIds.length > 1) throw ofSeveralSellers();
  const to = transition(chargebackMachine, "accept", chargeback.state);
  if (chargeback.isInquiry) throw onlyAsked();
  if (chargeback.amountMinor >= largeRefundMinor && (caller.steppedUpUntilMs ?? 0) <= Date.now()) throw stepUpRequired();
  const [call] = await callsBegin(tx, [{ objectId: chargeback.id, purpose: "dispute.close", params: { ref: chargeback.providerRef } }]);
  if (!call) throw chargebackAtWork();
  const [accepted] = await chargebacksMove(tx, [{ chargeback, command: "accept", to, reason, borneBy, lookInSeconds: lookWaitsSeconds[0]! }]);
  const shares = (await chargebackSharesRead(tx, [chargeback.id])).get(chargeback.id)!;
  await publish(tx, "chargeback.updated", chargebackFact(accepted!, shares), () => accepted!.version);
  return { chargeback: accepted!, callId: call.id };
}, { input: z.object({ reason: reasonRule }).loose(), references: chargebackReferences });
