import { Kind } from "graphql";
import type { NodeType } from "../nodes.ts";
import type { Element } from "./element.ts";
import { directives, each, fault, text, type Fault, type Rule } from "./rule.ts";

const keysOf = (type: Element): string[] => directives(type, "key").flatMap((key) => text(key, "fields") ?? []);
const isKey = (field: Element) => keysOf(field.parent!).some((fields) => fields.split(/\s+/).includes(field.name));

/** What another subgraph adds is null when that one does not answer; the object stays. */
const contributions = (owners: ReadonlyMap<string, string>, elements: readonly Element[]): Fault[] => {
  const objects = elements.filter(({ kind }) => kind === "object");
  const keyed = new Set(objects.filter((type) => keysOf(type).length > 0).map(({ name }) => name));
  return objects.filter(({ name, subgraph }) => keyed.has(name) && owners.get(name) !== subgraph).flatMap(({ children }) =>
    children.filter((field) => field.type!.kind === Kind.NON_NULL_TYPE && !isKey(field) && directives(field, "external").length === 0)
      .map((field) => fault(field, "is added to another's entity and not nullable")));
};

/** A field argument inside `@requires` is taken from another plan's cache: its value cannot be trusted. */
const requires = each(["field"], (field) =>
  (directives(field, "requires").some((d) => text(d, "fields")?.includes("(")) ? "requires a field with arguments" : undefined));

const isNode = (type: Element) => type.interfaces.includes("Node") && keysOf(type).includes("id");

/** `node(id:)` finds every object with a global id, and only those. */
const globalIds = (nodes: readonly NodeType[], elements: readonly Element[]): Fault[] => {
  const types = elements.filter(({ kind, subgraph }) => kind === "object" && subgraph !== "nodes");
  const unlisted = types.filter((type) => (type.interfaces.includes("Node") || keysOf(type).includes("id")) && !nodes.some((node) => node.type === type.name));
  const unmade = nodes.filter(({ type, owner }) => !types.some((one) => one.name === type && one.subgraph === owner && isNode(one)));
  return [
    ...unlisted.map((type) => fault(type, "has a global id and no prefix in nodes.ts")),
    ...unmade.map(({ type, owner }) => ({ at: type, subgraph: owner, what: 'stands in nodes.ts and is not `implements Node @key(fields: "id")` here' })),
  ];
};

/** How objects are joined over subgraphs. */
export const entities = (nodes: readonly NodeType[]): Rule => (elements) => [
  ...contributions(new Map(nodes.map(({ type, owner }) => [type, owner])), elements), ...requires(elements), ...globalIds(nodes, elements),
];
