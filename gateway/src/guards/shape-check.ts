import { OperationTypeNode } from "graphql";
import { OperationError } from "@souk/shared/errors";
import type { Limits } from "./limits.ts";
import type { Shape } from "./shape.ts";

const count = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** More was asked than one operation may ask; says how much of what. */
export const tooComplex = (what: string, actual: number, atMost: number): OperationError =>
  new OperationError("QUERY_TOO_COMPLEX", `${what}: ${actual}, at most ${atMost} allowed.`);

/** What of a shape is over its limit; empty when nothing is. `credentials` are the mutations allowed once. */
export function shapeRefusals(shape: Shape, limits: Limits, credentials: readonly string[]): readonly OperationError[] {
  const roots = count(shape.roots.values());
  const tries = count(credentials.map((name) => shape.roots.get(name) ?? 0));
  const measured: readonly (readonly [string, number, number])[] = [
    ["Depth", shape.depth, limits.depth],
    ["Introspection depth", shape.introspectionDepth, limits.introspectionDepth],
    ["Fields with fragments written out", shape.fields, limits.fields],
    ["Fragments", shape.fragments, limits.fragments],
    ["Aliases", shape.aliases, limits.aliases],
    ["Directives", shape.directives, limits.directives],
    shape.operation === OperationTypeNode.MUTATION
      ? ["Mutations in one operation", roots, limits.mutations]
      : ["Root fields", roots, limits.rootFields],
    ["Mutations of credentials or payouts in one operation", tries, limits.credentialMutations],
  ];
  return measured.filter(([, actual, atMost]) => actual > atMost).map(([what, actual, atMost]) => tooComplex(what, actual, atMost));
}
