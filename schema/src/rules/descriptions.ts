import type { Element } from "./element.ts";
import { fault, type Rule } from "./rule.ts";

/** Elements of one coordinate together. */
function byPlace(elements: readonly Element[]): Map<string, Element[]> {
  const places = new Map<string, Element[]>();
  for (const element of elements) {
    const same = places.get(element.at);
    if (same) same.push(element);
    else places.set(element.at, [element]);
  }
  return places;
}

const roots = ["Query", "Mutation", "Subscription"];

/**
 * Everything is described, and in one way: of two texts composition would take either, so whoever extends an entity
 * leaves its description to the owner.
 */
export const descriptions: Rule = (elements) =>
  [...byPlace(elements).values()].flatMap((same) => {
    const first = same[0] as Element;
    if (roots.includes(first.at)) return [];
    const texts = new Set(same.map(({ description }) => description.trim()).filter(Boolean));
    if (texts.size === 0) return [fault(first, "is not described")];
    if (texts.size === 1) return [];
    return same.filter(({ description }) => description).map((element) => fault(element, "is described in two ways; leave it to the owner"));
  });
