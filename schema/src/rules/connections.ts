import { Kind, print } from "graphql";
import type { Element } from "./element.ts";
import { argument, directives, each, fault, namedType, type Fault, type Rule } from "./rule.ts";

const pageArguments: Readonly<Record<string, string>> = { first: "Int", last: "Int", after: "Cursor", before: "Cursor" };

const isSliced = (field: Element) => {
  const slicing = argument(directives(field, "listSize")[0], "slicingArguments");
  const listed = slicing?.kind === Kind.LIST ? slicing.values.flatMap((value) => (value.kind === Kind.STRING ? value.value : [])) : [];
  return listed.includes("first") && listed.includes("last");
};

/** Whoever asks for a page says how long and from where. */
const pages = (elements: readonly Element[]): Fault[] =>
  elements.filter(({ kind, type }) => kind === "field" && namedType(type!).endsWith("Connection")).flatMap((field) => {
    const faults = Object.entries(pageArguments).flatMap(([name, type]) => {
      const taken = field.children.find((child) => child.name === name);
      return taken && print(taken.type!).replace("!", "") === type ? [] : [fault(field, `is a connection and takes no ${name}: ${type}`)];
    });
    return isSliced(field) ? faults : [...faults, fault(field, "is a connection without @listSize(slicingArguments: first, last)")];
  });

const parts: Readonly<Record<string, (item: string) => string>> = {
  edges: (item) => `[${item}Edge!]!`, nodes: () => "", pageInfo: () => "PageInfo!",
};

/** A connection has edges, nodes and the place of the page. */
const shapes = each(["object"], ({ name, children }) => {
  if (!name.endsWith("Connection")) return undefined;
  const item = name.slice(0, -"Connection".length);
  const missing = Object.entries(parts).filter(([part, typeOf]) => {
    const field = children.find((child) => child.name === part);
    return !field || (typeOf(item) !== "" && print(field.type!) !== typeOf(item));
  });
  return missing.length === 0 ? undefined : `has no ${missing.map(([part, typeOf]) => [part, typeOf(item)].filter(Boolean).join(": ")).join(", ")}`;
});

/** Relay connections, each with the four arguments of a page. */
export const connections: Rule = (elements) => [...pages(elements), ...shapes(elements)];
