import { getNamedType, isAbstractType, isCompositeType, isObjectType, Kind } from "graphql";
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from "graphql";
import { argumentsOf } from "./authorisation-arguments.ts";

/** One step from a type to another: the field, and which of the types it can answer with is meant. */
interface Step { readonly coordinate: string; readonly field: GraphQLField<unknown, unknown>; readonly on: GraphQLObjectType }

/** How to come to a type's objects. */
export interface Way { readonly operation: "query" | "mutation"; readonly steps: readonly Step[] }

/** Arguments by `Type.field`; the rest is made up. */
export type GivenArguments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A type's fields. */
export const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];

function typesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const answer = getNamedType(field.type);
  return isAbstractType(answer) ? schema.getPossibleTypes(answer) : isObjectType(answer) ? [answer] : [];
}

/**
 * The shortest way to every object type that a query or a mutation can come to, queries first; breadth first. A type
 * with a known object is reached by `node`, so that there is something to see.
 * What only a subscription comes to is not among them.
 */
export function waysOf(schema: GraphQLSchema, objects: Readonly<Record<string, string>>): (readonly [GraphQLObjectType, Way])[] {
  const ways = new Map<GraphQLObjectType, Way>();
  const node = schema.getQueryType()?.getFields()["node"] as GraphQLField<unknown, unknown> | undefined;
  const roots = [[schema.getQueryType(), "query"], [schema.getMutationType(), "mutation"]] as const;
  for (const [root, operation] of roots) {
    if (!root) continue;
    ways.set(root, { operation, steps: [] });
    const reached = [root];
    if (operation === "query" && node) {
      for (const on of typesOf(schema, node).filter(({ name }) => name in objects)) {
        ways.set(on, { operation, steps: [{ coordinate: "Query.node", field: node, on }] });
        reached.push(on);
      }
    }
    for (const type of reached) {
      const { steps } = ways.get(type)!;
      for (const field of fieldsOf(type)) {
        for (const on of typesOf(schema, field).filter((each) => !ways.has(each))) {
          ways.set(on, { operation, steps: [...steps, { coordinate: `${type.name}.${field.name}`, field, on }] });
          reached.push(on);
        }
      }
    }
  }
  return [...ways];
}

/** A field and how to come to it. */
export interface Place { readonly type: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown>; readonly coordinate: string; readonly way: Way }

/** Every field of a schema that a query or a mutation can come to. */
export const placesOf = (schema: GraphQLSchema, objects: Readonly<Record<string, string>>): Place[] =>
  waysOf(schema, objects).flatMap(([type, way]) => fieldsOf(type).map((field) => ({ type, field, coordinate: `${type.name}.${field.name}`, way })));

/** Fields of one type. */
export type Fields = readonly GraphQLField<unknown, unknown>[];

/** An operation that selects some fields of one object, and the path of response names to each. */
export interface Visit { readonly query: string; readonly variables: Record<string, unknown>; readonly paths: readonly (readonly string[])[] }

/** Writes operations, each argument a variable. */
class VisitWriter {
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};

  /** Fields of a type, each with what it is passed and as little of its answer as can be. */
  calls({ name }: GraphQLObjectType, fields: Fields, given: GivenArguments): string {
    return fields.map((field) => this.call(`${name}.${field.name}`, field, given) + selectionOf(field)).join(" ");
  }

  call(coordinate: string, field: GraphQLField<unknown, unknown>, given: GivenArguments): string {
    const passed = argumentsOf(field, given[coordinate]).map(({ name, type, value }) => {
      const variable = `v${this.declared.length}`;
      this.declared.push(`$${variable}: ${type}`);
      this.variables[variable] = value;
      return `${name}: $${variable}`;
    });
    return passed.length > 0 ? `${field.name}(${passed.join(", ")})` : field.name;
  }
}

const selectionOf = (field: GraphQLField<unknown, unknown>) => (isCompositeType(getNamedType(field.type)) ? " { __typename }" : "");

/** The operation that visits fields of a type through a contract. */
export function visitOf(type: GraphQLObjectType, { operation, steps }: Way, fields: Fields, given: GivenArguments, objects: Readonly<Record<string, string>>): Visit {
  const writer = new VisitWriter();
  const here = { ...given, "Query.node": { id: objects[type.name] ?? objects[steps[0]?.on.name ?? ""] ?? given["Query.node"]?.["id"] } };
  const calls = steps.map((step) => ({ text: writer.call(step.coordinate, step.field, here), on: step.on.name }));
  const body = calls.reduceRight((below, { text, on }) => `${text} { ... on ${on} { ${below} } }`, writer.calls(type, fields, given));
  return {
    query: `${operation}${writer.declared.length > 0 ? ` (${writer.declared.join(", ")})` : ""} { ${body} }`,
    variables: writer.variables,
    paths: fields.map((field) => [...steps.map((step) => step.field.name), field.name]),
  };
}

/** What an entity is found by: the one field of its `@key`. */
export function keyOf({ astNode, extensionASTNodes }: GraphQLObjectType): string {
  const key = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []).find(({ name }) => name.value === "key");
  const fields = key?.arguments?.find(({ name }) => name.value === "fields")?.value;
  return fields?.kind === Kind.STRING ? fields.value : "id";
}

/** The operation that visits an entity's fields at a subgraph itself, as a hostile query plan would. */
export function entityVisitOf(type: GraphQLObjectType, fields: Fields, key: string, given: GivenArguments): Visit {
  const writer = new VisitWriter();
  const body = writer.calls(type, fields, given);
  return {
    query: `query (${["$representations: [_Any!]!", ...writer.declared].join(", ")}) { _entities(representations: $representations) { ... on ${type.name} { ${body} } } }`,
    variables: { ...writer.variables, representations: [{ __typename: type.name, [keyOf(type)]: key }] },
    paths: fields.map((field) => ["_entities", field.name]),
  };
}

/** What can be subscribed to. */
export const subscriptionsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] => {
  const root = schema.getSubscriptionType();
  return root ? fieldsOf(root) : [];
};

/** The operation that subscribes to a field. */
export function subscriptionVisitOf(field: GraphQLField<unknown, unknown>, given: GivenArguments): Visit {
  const writer = new VisitWriter();
  const body = writer.call(`Subscription.${field.name}`, field, given) + selectionOf(field);
  return { query: `subscription${writer.declared.length > 0 ? ` (${writer.declared.join(", ")})` : ""} { ${body} }`, variables: writer.variables, paths: [[field.name]] };
}
