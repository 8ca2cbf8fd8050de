import type { Element } from "./element.ts";
import { each, words, type Rule } from "./rule.ts";

/** Words that name a card's secrets wherever they stand (PCI DSS v4, table 2: what must not be stored, and the number itself). */
const secretWords: ReadonlySet<string> = new Set(["pan", "cvc", "cvc2", "cvv", "cvv2", "csc", "cardholder"]);
/** Words that do so one after the other. */
const secretPhrases = ["card number", "primary account number", "card data", "security code", "verification value", "track data", "magnetic stripe", "pin block", "card pin", "card code"];
const kinds: readonly Element["kind"][] = ["field", "argument", "input", "scalar", "inputObject", "object", "enum", "value"];

const wordsOf = ({ kind, name }: Element): string[] => (kind === "value" ? name.toLowerCase().split("_") : words(name).filter((word) => word !== ""));

/** True for what is named like a card's number or what proves that somebody holds it. */
function isCardData(element: Element): boolean {
  const all = wordsOf(element);
  const text = ` ${all.join(" ")} `;
  return all.some((word) => secretWords.has(word)) || secretPhrases.some((phrase) => text.includes(` ${phrase} `) || text.includes(` ${phrase}s `));
}

/**
 * Nothing of the graph is named like a card's number or its secret: those go from the buyer's browser to the provider, and
 * we are told a token and the last four digits. What never comes here cannot leak, and needs no assessment.
 */
export const cardData: Rule = each(kinds, (element) =>
  (isCardData(element) ? "is named like card data, which never comes here; take the provider's token" : undefined));
