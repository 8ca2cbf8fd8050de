import type { Answer } from "../attributes/attribute-rules.ts";
import type { AttributeInput } from "../attributes/attribute-answers.ts";
import type { Exported } from "./exported-listings.ts";
import { fieldsOf } from "./listing-fields.ts";

/** A listing as one JSON line; amounts are texts, as in the graph. */
export function jsonLine(exported: Exported, choiceKeys: ReadonlySet<string>): string {
  const { listing, variants } = exported;
  return `${JSON.stringify({
    ...fieldsOf(exported),
    attributes: Object.entries(listing.attributes).map(([key, answer]) => answerField(key, answer, choiceKeys)),
    ...(listing.currency === null ? {} : { currency: listing.currency }),
    optionNames: listing.optionNames,
    variants: variants.map(({ sku, optionValues, priceMinor, compareAtMinor, breaks }) => ({ sku, optionValues, priceMinor, compareAtMinor, quantityBreaks: breaks })),
  }, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))}\n`;
}

function answerField(key: string, answer: Answer, choiceKeys: ReadonlySet<string>): AttributeInput {
  if (typeof answer === "number") return { key, number: String(answer) };
  if (typeof answer === "boolean") return { key, flag: answer };
  if (typeof answer === "string") return choiceKeys.has(key) ? { key, choice: answer } : { key, text: answer };
  return { key, choices: answer };
}
