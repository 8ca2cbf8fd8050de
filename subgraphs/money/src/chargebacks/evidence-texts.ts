/** What somebody says in answer to a chargeback, by the graph's words; the provider's are the same in its own spelling. */
export const evidenceTexts = {
  productDescription: "product_description", uncategorizedText: "uncategorized_text", customerName: "customer_name", shippingAddress: "shipping_address",
  shippingCarrier: "shipping_carrier", shippingTrackingNumber: "shipping_tracking_number", shippingDate: "shipping_date", serviceDate: "service_date",
  accessActivityLog: "access_activity_log", refundPolicyDisclosure: "refund_policy_disclosure", refundRefusalExplanation: "refund_refusal_explanation",
  cancellationPolicyDisclosure: "cancellation_policy_disclosure", cancellationRebuttal: "cancellation_rebuttal", duplicateChargeExplanation: "duplicate_charge_explanation",
} as const;
/** A text that can be given. */
export type EvidenceName = keyof typeof evidenceTexts;
/** What was given of them. */
export type EvidenceGiven = { readonly [N in EvidenceName]?: string | null };

/** The texts that were really given, in the order above. */
export const evidenceGiven = (given: EvidenceGiven): { name: EvidenceName; text: string }[] =>
  (Object.keys(evidenceTexts) as EvidenceName[]).flatMap((name) => { const text = given[name]?.trim(); return text ? [{ name, text }] : []; });
