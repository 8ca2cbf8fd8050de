import { defaultFieldResolver, isObjectType } from "graphql";
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from "graphql";
import { assert } from "./assert.ts";
import { denialOf, type Rule } from "./authorise-rule.ts";
import { rulesOf, type Rules } from "./authorise-rules.ts";
import type { Caller } from "./caller.ts";
import { OperationError } from "./errors.ts";

interface CallerContext { readonly caller: Caller }
type Resolver = GraphQLFieldResolver<unknown, CallerContext>;
type ResolveReference = (reference: object, context: CallerContext, info: unknown) => unknown;

/** @throws OperationError of the rule's denial */
function pass(rule: Rule, context: Partial<CallerContext>, nowMs: () => number): void {
  assert(context.caller, "the context value has a caller");     // without one, nothing that has a rule is answered
  const denial = denialOf(rule, context.caller, nowMs());
  if (denial) throw new OperationError(denial.code, denial.message);
}

const guarded = (resolve: Resolver, rule: Rule, nowMs: () => number): Resolver => (source, args, context, info) => {
  pass(rule, context, nowMs);
  return resolve(source, args, context, info);
};

/** An entity of a type with a rule is not even looked up; asynchronous, so that one refused entity leaves the others. */
function referenceGuard(type: GraphQLObjectType, rule: Rule, nowMs: () => number): void {
  const apollo = type.extensions["apollo"] as { readonly subgraph?: { readonly resolveReference?: ResolveReference } } | undefined;
  const resolve = apollo?.subgraph?.resolveReference ?? ((reference) => reference);
  const resolveReference: ResolveReference = async (reference, context, info) => {
    pass(rule, context, nowMs);
    return await resolve(reference, context, info);
  };
  type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference } } };
}

/**
 * Puts each rule before its field's resolver, in place, so that it holds however the field is reached: by a root
 * field, by `_entities`, per event of a subscription. A refused field is null with an error of code UNAUTHENTICATED,
 * FORBIDDEN or STEP_UP_REQUIRED; a refused entity is null as a whole. The context value must have `caller`.
 *
 * Call it once per schema: a second call checks everything twice.
 * @param rules those written in the schema by default
 * @returns the same schema
 * @throws Error if the rules cannot be read
 */
export function guardSchema(schema: GraphQLSchema, rules: Rules = rulesOf(schema), nowMs: () => number = Date.now): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const ofType = rules.get(type.name);
    if (ofType) referenceGuard(type, ofType, nowMs);
    for (const field of Object.values(type.getFields())) {
      const rule = rules.get(`${type.name}.${field.name}`);
      if (!rule) continue;
      field.resolve = guarded(field.resolve ?? defaultFieldResolver, rule, nowMs);
      if (field.subscribe) field.subscribe = guarded(field.subscribe, rule, nowMs);
    }
  }
  return schema;
}
