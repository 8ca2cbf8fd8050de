import type Stripe from "stripe";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { disputeTakes, isInquiry } from "./dispute-states.ts";

/** Stripe's limit of all texts of the evidence together. */
const evidenceCharactersMax = 150_000;
/** Evidence that is a file, which this sandbox does not keep, and what a card network asks for by programs of its own. */
const notSpoken: readonly string[] = ["appeal", "cancellation_policy", "customer_communication", "customer_signature", "duplicate_charge_documentation", "enhanced_evidence", "receipt", "refund_policy",
  "service_documentation", "shipping_documentation", "uncategorized_file"];

/**
 * Adds to a dispute's evidence, and submits it unless that is put off: then the bank decides, at once where the text is one
 * of Stripe's words for tests, else when somebody says so.
 * @throws ApiError 400 after it was submitted, or decided
 */
export async function disputeUpdate({ work, id, given }: Call): Promise<Stripe.Dispute> {
  const { evidence, submit, metadata } = given as { evidence?: Readonly<Record<string, string>>; submit?: boolean; metadata?: unknown };
  const before = await work.lock("dispute", id);
  const isSubmitted = submit ?? evidence !== undefined;
  if (evidence !== undefined || isSubmitted) disputeTakes("update", before);
  evidenceCheck(evidence ?? {});
  const all = { ...before.evidence, ...evidence };
  const after = work.put<Stripe.Dispute>({
    ...before, evidence: all, metadata: metadataOf(before.metadata, metadata),
    evidence_details: { ...before.evidence_details, has_evidence: Object.values(all).some((text) => typeof text === "string"), ...(isSubmitted ? { submission_count: before.evidence_details.submission_count + 1, submission_method: "manual" } : {}) },
    ...(isSubmitted ? { status: isInquiry(before) ? "warning_under_review" as const : "under_review" as const } : {}),
  });
  work.emit("charge.dispute.updated", after, { evidence: before.evidence, ...(isSubmitted ? { status: before.status } : {}) });
  if (isSubmitted) wordHeed(work, after);
  return after;
}

function evidenceCheck(evidence: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(evidence)) if (notSpoken.includes(name)) throw invalidRequest(`This sandbox does not speak ${name} of a dispute's evidence.`, { param: `evidence[${name}]` });
  if (Object.values(evidence).join("").length > evidenceCharactersMax) throw invalidRequest(`Evidence has at most ${evidenceCharactersMax} characters.`, { param: "evidence" });
}

/** Stripe's words for tests, in `uncategorized_text`, and what the bank then does. */
const words: Readonly<Record<string, string>> = { winning_evidence: "disputeWin", losing_evidence: "disputeLose", escalate_inquiry_evidence: "disputeEscalate" };

function wordHeed(work: Work, { id, evidence: { uncategorized_text: text } }: Stripe.Dispute): void {
  const task = text && Object.hasOwn(words, text) ? words[text] : undefined;
  if (task) work.later(task, id, work.nowMs + work.settings.settleMs);
}
