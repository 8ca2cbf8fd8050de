import { Kind, type ConstDirectiveNode, type ConstValueNode, type TypeNode } from "graphql";
import type { Element, ElementKind } from "./element.ts";

/** What is wrong with one element of one subgraph. */
export interface Fault { readonly at: string; readonly subgraph: string; readonly what: string }

/** A convention of the graph: every fault it finds, none when all is well. */
export type Rule = (elements: readonly Element[]) => Fault[];

/** The fault of this element. */
export const fault = ({ at, subgraph }: Element, what: string): Fault => ({ at, subgraph, what });

/** A rule that looks at elements of these kinds one by one; `undefined` is no fault. */
export const each = (kinds: readonly ElementKind[], judge: (element: Element) => string | undefined): Rule => (elements) =>
  elements.flatMap((element) => {
    const what = kinds.includes(element.kind) ? judge(element) : undefined;
    return what === undefined ? [] : [fault(element, what)];
  });

/** The named type under lists and `!`. */
export const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
/** True for `[T]`, `[T!]!` and the like. */
export const isList = (type: TypeNode): boolean => type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** An element's directives of this name. */
export const directives = (element: Element, name: string): ConstDirectiveNode[] => element.directives.filter((d) => d.name.value === name);
/** A directive's argument as it is written; undefined when it is not. */
export const argument = (directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined =>
  directive?.arguments?.find((a) => a.name.value === name)?.value;
/** The same, of a text. */
export function text(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = argument(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}
/** What `@tag` says of an element. */
export const tags = (element: Element): string[] => directives(element, "tag").flatMap((d) => text(d, "name") ?? []);

/** The fields of Query, Mutation and Subscription, or of some of them. */
export const isRootField = ({ kind, parent }: Element, roots: readonly string[] = ["Query", "Mutation", "Subscription"]): boolean =>
  kind === "field" && parent !== undefined && roots.includes(parent.name);

/** `orderLineTotal` → order, line, total. */
export const words = (name: string): string[] => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
/** `OrderLine` → `orderLine`. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
/** `orderCancel` → `OrderCancel`. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
