import { Kind, type OperationTypeNode } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { Counter } from "./counts.ts";

/** Counts of one operation with its fragments written out. */
export interface Shape {
  readonly operation: OperationTypeNode;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fragments its document defines. */
  readonly fragments: number;
  /** Names of the root fields, each with how often it is asked. */
  readonly roots: ReadonlyMap<string, number>;
}

/** Fields that ask for the schema itself; `__typename` is not one. */
export const introspectionFields: readonly string[] = ["__schema", "__type"];

function shapeOf(counter: Counter, operation: OperationDefinitionNode, fragments: number): Shape {
  const { fields, aliases, directives, top } = counter.set(operation.selectionSet);
  const deepest = (isIntrospection: boolean) =>
    [...top].reduce((most, [name, { depth }]) => (introspectionFields.includes(name) === isIntrospection ? Math.max(most, depth) : most), 0);
  return {
    operation: operation.operation,
    depth: deepest(false),
    introspectionDepth: deepest(true),
    fields, aliases, fragments,
    directives: directives + (operation.directives?.length ?? 0),
    roots: new Map([...top].map(([name, { count }]) => [name, count])),
  };
}

/**
 * Measures every operation of a parsed document, valid or not, without a schema.
 * One pass; time grows with the document's length, not with what its fragments expand to.
 */
export function shapesOf(document: DocumentNode): readonly Shape[] {
  const counter = new Counter(document);
  const fragments = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).length;
  return document.definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? [shapeOf(counter, d, fragments)] : []));
}
