import type { Element } from "./element.ts";
import { directives, each, isList, namedType, type Rule } from "./rule.ts";

const bound = /\b(at most|up to) (\d|a\b|an\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b|twenty\b|fifty\b)/i;
const isBounded = (element: Element) => bound.test(element.description) || directives(element, "listSize").length > 0;

/** Lists whose length follows from something else: a page's from `first`, refusals' and their paths' from the input. */
const isFollowing = ({ name, parent }: Element) =>
  ((name === "edges" || name === "nodes") && parent!.name.endsWith("Connection")) || name === "userErrors"
  || (name === "path" && (parent!.name === "UserError" || parent!.interfaces.includes("UserError")));

/** A list says how long it can be, or is a connection. */
export const lists: Rule = (elements) => {
  const enums = new Set(elements.filter(({ kind }) => kind === "enum").map(({ name }) => name));     // as long as the enum, at most
  return each(["field", "argument", "input"], (element) => {
    const { kind, type, parent } = element;
    if (!isList(type!) || enums.has(namedType(type!)) || isFollowing(element) || isBounded(element)) return undefined;
    if (kind === "argument" && isBounded(parent!)) return undefined;
    return "is a list without a bound; say `at most N`, give @listSize, or make it a connection";
  })(elements);
};
