import { GraphQLError, validate } from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { OperationError } from "@souk/shared/errors";
import { Pricing, type PricedSelection } from "./cost/compile.ts";
import type { Weights } from "./cost/weights.ts";
import type { Limits } from "./guards/limits.ts";
import { shapeRefusals } from "./guards/shape-check.ts";
import { asksForSchema } from "./guards/introspection.ts";
import { shapesOf } from "./guards/shape.ts";

/** What is known of a document before it is run, whoever sends it. */
export type Admission =
  | { readonly kind: "admitted"; readonly asksForSchema: boolean; readonly priced: (operation: OperationDefinitionNode) => PricedSelection }
  | { readonly kind: "refused"; readonly refusals: readonly OperationError[] }
  | { readonly kind: "invalid"; readonly errors: readonly GraphQLError[] };

/** What a document is judged by. */
export interface AdmissionRules {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly limits: Limits;
  /** Mutations that try a credential or move a payout; one of them per operation. */
  readonly credentialMutations: readonly string[];
}

/** Faults of a document that are listed; a person mends one at a time. */
const errorsShown = 10;

/** What graphql-js says when comparing fields of one name costs more than its own budget. */
const validationAborted = "Validation aborted.";
const mergeRefusal = new OperationError("QUERY_TOO_COMPLEX", "Too many fields of one name beside each other.");

const depthRefusal = new OperationError("QUERY_TOO_COMPLEX", "The document's values are nested too deeply.");

/** graphql-js looks at a subscription's root field before there are variables, and throws when a condition needs one. */
const conditionRefusal = new OperationError("BAD_USER_INPUT", "A subscription's root field must not depend on @skip or @include.");

/** GraphQL's own rules; those about values walk them recursively, and end with the stack. */
function validated(schema: GraphQLSchema, document: DocumentNode, options: { readonly maxErrors: number; readonly hideSuggestions: boolean }): readonly GraphQLError[] {
  try {
    const errors = validate(schema, document, undefined, options);
    return errors.some((error) => error.message === validationAborted) ? [mergeRefusal] : errors;
  } catch (error) {
    if (error instanceof RangeError) return [depthRefusal];
    if (error instanceof GraphQLError) return [conditionRefusal];
    throw error;
  }
}

const invalid = (error: GraphQLError) =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });

/**
 * Judges a parsed document: first its size, which costs its length only, then GraphQL's own rules, whose cost can grow
 * with the square of it. Pure; the same document is judged the same.
 * @param isSecret true for a caller who may not read the schema: errors then suggest no names of it
 */
export function admission(document: DocumentNode, { schema, weights, limits, credentialMutations }: AdmissionRules, isSecret = false): Admission {
  const shapes = shapesOf(document);
  const refusals = shapes.flatMap((shape) => shapeRefusals(shape, limits, credentialMutations));
  if (refusals.length > 0) return { kind: "refused", refusals };
  const errors = validated(schema, document, { maxErrors: errorsShown, hideSuggestions: isSecret });
  const tooLarge = errors.filter((error) => error instanceof OperationError);
  if (tooLarge.length > 0) return { kind: "refused", refusals: tooLarge };
  if (errors.length > 0) return { kind: "invalid", errors: errors.map(invalid) };
  const pricing = new Pricing(schema, weights, document);
  const priced = new WeakMap<OperationDefinitionNode, PricedSelection>();
  return {
    kind: "admitted",
    asksForSchema: shapes.some(asksForSchema),
    priced(operation) {
      const known = priced.get(operation) ?? pricing.operation(operation);
      priced.set(operation, known);
      return known;
    },
  };
}
