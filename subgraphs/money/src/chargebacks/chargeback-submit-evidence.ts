import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { chargebackLock } from "./chargeback-lock.ts";
import { chargebackAtWork, nothingSaid, notToBeAnswered } from "./chargeback-refusals.ts";
import type { Chargeback } from "./chargeback-tables.ts";
import { evidenceOf, orderFactsRead } from "./evidence-facts.ts";
import { evidenceGiven, evidenceTexts, type EvidenceGiven } from "./evidence-texts.ts";

/** The mutation's `id` and `ChargebackSubmitEvidenceInput`. */
export interface ChargebackSubmitEvidenceInput extends EvidenceGiven { readonly id: string; readonly idempotencyKey: string }
/** A chargeback about to be answered or given up, and the call that says so. */
export interface ChargebackAsked { readonly chargeback: Chargeback; readonly callId: Id<"pcl"> }
/** What a replay finds it by. */
export const chargebackReferences = ({ chargeback, callId }: ChargebackAsked) => ({ result: chargeback.id, call: callId });

/** Some pages; all texts together stay within the provider's 150,000. */
const textCharactersMax = 10_000;
const textRule = z.string().max(textCharactersMax, `At most ${textCharactersMax} characters.`).refine((text) => !/(?![\n\r\t])\p{Cc}|\p{Cs}/u.test(text), "This holds characters that cannot be shown.").nullish();

/**
 * Answers a chargeback: what is said here and what we know of the orders goes to the buyer's bank, once and for all.
 *
 * Repeatable: the same key is the same answer.
 * @throws Refused InvalidInput, Invalid (no such chargeback that the caller may answer), InvalidTransition (it is answered or decided), PaymentPendingUnknown (something else of it is under way)
 */
export const chargebackSubmitEvidence = verb("chargebackSubmitEvidence", async (tx: Tx, { caller }: Context, { id, ...given }: ChargebackSubmitEvidenceInput): Promise<ChargebackAsked> => {
  const said = evidenceGiven(given);
  if (said.length === 0) throw nothingSaid();
  const { chargeback, sellerId } = await chargebackLock(tx, caller, id);
  if (chargeback.state !== "OPENED" && chargeback.state !== "EVIDENCE_DUE") throw notToBeAnswered(chargeback.state);
  const evidence = evidenceOf(given, await orderFactsRead(tx, chargeback.paymentId));
  const [call] = await callsBegin(tx, [{ objectId: chargeback.id, purpose: "dispute.submit", params: { ref: chargeback.providerRef, evidence } }]);
  if (!call) throw chargebackAtWork();
  await tx.run("insert into money.chargeback_evidence (call_id, chargeback_id, seller_id, actor, given) values ($1, $2, $3, $4, $5)",
    [uuidOf(call.id), uuidOf(chargeback.id), sellerId && uuidOf(sellerId), tx.origin.actor, JSON.stringify(said)]);
  return { chargeback, callId: call.id };
}, {
  input: z.object(Object.fromEntries(Object.keys(evidenceTexts).map((name) => [name, textRule]))).loose(),
  references: chargebackReferences,
});
