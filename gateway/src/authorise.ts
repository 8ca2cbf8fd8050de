import { GraphQLError } from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { denialOf, type Denial } from "@souk/shared/authorise-rule";
import { rulesOf } from "@souk/shared/authorise-rules";
import type { Caller } from "@souk/shared/caller";
import type { Authorise } from "./admit.ts";
import { AskReader, type Ask } from "./authorise-asks.ts";

/** Refused fields that are listed; enough to see what is wrong with a page. */
const denialsShown = 10;

/** Where a field can be met on several types, the caller is refused only if every one of them refuses. */
function denialOfAll({ rules }: Ask, caller: Caller, nowMs: number): Denial | undefined {
  const denials = rules.map((rule) => denialOf(rule, caller, nowMs));
  return denials.every((denial) => denial !== undefined) ? denials[0] : undefined;
}

const errorOf = ({ path, node }: Ask, { code, message }: Denial) =>
  new GraphQLError(message, { nodes: node, path: [...path], extensions: { code, retryable: false } });

/**
 * Rights of an operation as a whole, from the rules written in the schema: one error for each field the caller may not
 * select (at most 10), with its path and a code of UNAUTHENTICATED, FORBIDDEN, STEP_UP_REQUIRED; nothing when they may.
 * A field that `@skip` or `@include` leaves out is not asked for.
 *
 * A field of an interface passes if any of its types lets the caller: which type it is, only the answer tells, and the
 * subgraph then checks that type's own rule. So `node(id:) { id }` is open to strangers while notifications are not.
 *
 * Each operation is compiled once.
 * @throws Error if the supergraph's rules cannot be read
 */
export function authoriseBy(supergraphSdl: string, nowMs: () => number = Date.now): Authorise {
  const rules = rulesOf(supergraphSdl);
  const compiled = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, readonly Ask[]>>();

  function asksOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): readonly Ask[] {
    const ofSchema = compiled.get(schema) ?? new WeakMap<OperationDefinitionNode, readonly Ask[]>();
    compiled.set(schema, ofSchema);
    const asks = ofSchema.get(operation) ?? new AskReader(schema, rules, document).operation(operation);
    ofSchema.set(operation, asks);
    return asks;
  }

  return ({ schema, document, operation, variables, caller }) => {
    const errors: GraphQLError[] = [];
    const now = nowMs();
    for (const ask of asksOf(schema, document, operation)) {
      if (!ask.isIncluded(variables)) continue;
      const denial = denialOfAll(ask, caller, now);
      if (denial && errors.push(errorOf(ask, denial)) === denialsShown) break;
    }
    return errors;
  };
}
