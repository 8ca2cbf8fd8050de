import type { Element } from "./element.ts";
import { each, namedType, words, type Rule } from "./rule.ts";

/** A binary fraction cannot hold a cent. */
const noFloat = each(["field", "argument", "input"], ({ type }) => (namedType(type!) === "Float" ? "is a Float; use Int, Decimal or Money" : undefined));

const moneyWord = /^(amount|price|total|fee)s?$/;
const moneyTypes = ["Money", "MoneyInput", "MinorUnits"];
const plainNumbers = ["Int", "Float", "Decimal"];
/** What is counted or is a rate is no amount: `totalCount`, `feeBps`. */
const isCounted = (word: string | undefined) => word === "count" || word === "bps";

/** What is named like an amount is one, with its currency, or is made of such. */
const money: Rule = (elements) => {
  const ofAmounts = new Set(elements.filter(({ kind, type }) => kind === "field" && namedType(type!) === "Money").map(({ parent }) => parent!.name));
  return each(["field", "argument", "input"], (element) => (ofAmounts.has(namedType(element.type!)) ? undefined : amountFault(element)))(elements);
};

function amountFault({ name, type }: Element): string | undefined {
  const all = words(name);
  const last = all.at(-1)!;
  const named = namedType(type!);
  if (!all.some((word) => moneyWord.test(word)) || moneyTypes.includes(named) || named.endsWith("Filter")) return undefined;
  const isAmount = moneyWord.test(last) || (plainNumbers.includes(named) && !isCounted(last));
  return isAmount ? `is ${named}; an amount is Money, MoneyInput or MinorUnits` : undefined;
}

/** No rounding by accident, no amount without its currency. */
export const numbers: Rule = (elements) => [noFloat, money].flatMap((rule) => rule(elements));
