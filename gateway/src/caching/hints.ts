import { Kind } from "graphql";
import { elementsOf, type Element } from "@souk/schema/rules/element";
import { argument, directives } from "@souk/schema/rules/rule";
import type { SubgraphSource } from "@souk/schema/sources";

/** For how long an answer may be kept, by what it shows. What is in neither may not be kept at all. */
export interface CacheHints {
  /** Seconds, by coordinate: `Listing.title`. */
  readonly fields: ReadonlyMap<string, number>;
  /** Objects without a key, such as Money: parts of what shows them, and kept as long as that. */
  readonly parts: ReadonlySet<string>;
}

const roots: readonly string[] = ["Query", "Mutation", "Subscription"];

/** What `@cacheControl` says here; undefined when it says nothing. */
function secondsAt(element: Element): number | undefined {
  const seconds = argument(directives(element, "cacheControl")[0], "maxAge");
  return seconds?.kind === Kind.INT ? Number(seconds.value) : undefined;
}

/**
 * Reads the hints from the subgraphs themselves. A field's own hint comes first; one on a type speaks for the fields that
 * its own subgraph adds to it, in whichever of its files: what another adds may change by other ways. Of two the shorter counts.
 */
export function cacheHintsOf(sources: readonly SubgraphSource[]): CacheHints {
  const elements = elementsOf(sources);
  const objects = elements.filter(({ kind }) => kind === "object");
  const hinted = new Map(objects.flatMap((type) => { const seconds = secondsAt(type); return seconds === undefined ? [] : [[`${type.subgraph} ${type.name}`, seconds]]; }));
  const fields = new Map<string, number>();
  for (const field of objects.flatMap(({ children }) => children)) {
    const seconds = secondsAt(field) ?? hinted.get(`${field.subgraph} ${field.parent!.name}`);
    if (seconds !== undefined) fields.set(field.at, Math.min(seconds, fields.get(field.at) ?? seconds));
  }
  const keyed = new Set(objects.filter((type) => directives(type, "key").length > 0).map(({ name }) => name));
  return { fields, parts: new Set(objects.map(({ name }) => name).filter((name) => !keyed.has(name) && !roots.includes(name))) };
}
