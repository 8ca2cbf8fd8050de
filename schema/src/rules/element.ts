import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from "graphql";
import type { SubgraphSource } from "../sources.ts";

/** `input` is an input object's field. */
export type ElementKind = "object" | "interface" | "union" | "scalar" | "enum" | "inputObject" | "field" | "argument" | "input" | "value";

/** One named thing of one subgraph's SDL; a type that is extended is an element for each place. */
export interface Element {
  readonly subgraph: string;
  readonly kind: ElementKind;
  /** Its coordinate: `Order`, `Order.total`, `Query.orders(first:)`, `OrderState.PLACED`. */
  readonly at: string;
  readonly name: string;
  readonly description: string;
  readonly directives: readonly ConstDirectiveNode[];
  /** Of a field, argument or input. */
  readonly type?: TypeNode;
  /** The type of a field, the field of an argument. */
  readonly parent?: Element;
  /** Fields, inputs, values; the arguments of a field. */
  readonly children: readonly Element[];
  /** Names of the interfaces of an object or interface. */
  readonly interfaces: readonly string[];
}

const typeKinds: Readonly<Record<string, ElementKind>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "object", [Kind.OBJECT_TYPE_EXTENSION]: "object",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface", [Kind.INTERFACE_TYPE_EXTENSION]: "interface",
  [Kind.UNION_TYPE_DEFINITION]: "union", [Kind.UNION_TYPE_EXTENSION]: "union",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar", [Kind.SCALAR_TYPE_EXTENSION]: "scalar",
  [Kind.ENUM_TYPE_DEFINITION]: "enum", [Kind.ENUM_TYPE_EXTENSION]: "enum",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "inputObject", [Kind.INPUT_OBJECT_TYPE_EXTENSION]: "inputObject",
};

/** What the definition nodes of all kinds have, as far as they have it. */
interface Definition {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
  readonly interfaces?: readonly { readonly name: { readonly value: string } }[];
  readonly fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
  readonly values?: readonly Definition[];
  readonly arguments?: readonly InputValueDefinitionNode[];
  readonly type?: TypeNode;
}

function element(subgraph: string, kind: ElementKind, node: Definition, parent?: Element): Element {
  const name = node.name.value;
  const at = parent ? (kind === "argument" ? `${parent.at}(${name}:)` : `${parent.at}.${name}`) : name;
  const children: Element[] = [];
  const self: Element = {
    subgraph, kind, at, name, children, description: node.description?.value ?? "", directives: node.directives ?? [],
    interfaces: (node.interfaces ?? []).map((i) => i.name.value),
    ...(node.type ? { type: node.type } : {}), ...(parent ? { parent } : {}),
  };
  for (const field of node.fields ?? []) children.push(element(subgraph, field.kind === Kind.FIELD_DEFINITION ? "field" : "input", field, self));
  for (const value of node.values ?? []) children.push(element(subgraph, "value", value, self));
  for (const argument of node.arguments ?? []) children.push(element(subgraph, "argument", argument, self));
  return self;
}

const withAll = (one: Element): Element[] => [one, ...one.children.flatMap(withAll)];

/** Every element of every subgraph, as its own SDL has it: composition forgets who said what. */
export const elementsOf = (sources: readonly SubgraphSource[]): Element[] =>
  sources.flatMap(({ name, sdl }) => parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    const kind = typeKinds[definition.kind];
    return kind ? withAll(element(name, kind, definition as Definition)) : [];
  }));
