import { getNamedType, isAbstractType, isCompositeType, isObjectType, Kind } from "graphql";
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from "graphql";
import { argumentsOf } from "./authorisation-arguments.ts";

/** One step from a type to another: the field, and which of the types it can answer with is meant. */
interface Step { readonly coordinate: string; readonly field: GraphQLField<unknown, unknown>; readonly on: GraphQLObjectType }

/** How to come to a type's objects. */
export interface Way { readonly operation: "query" | "mutation"; readonly steps: readonly Step[] }

/** A field to visit. */
export interface Place { readonly type: GraphQLObjectType; readonly field: GraphQLField<unknown, unknown>; readonly coordinate: string; readonly way: Way }

/** Arguments by `Type.field`; the rest is made up. */
export type GivenArguments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];

function typesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const answer = getNamedType(field.type);
  return isAbstractType(answer) ? schema.getPossibleTypes(answer) : isObjectType(answer) ? [answer] : [];
}

/**
 * The shortest way to every object type that a query or a mutation can come to, queries first; breadth first. A type
 * with a known object is reached by `node`, so that there is something to see.
 * What only a subscription comes to is not among them.
 */
function waysOf(schema: GraphQLSchema, objects: Readonly<Record<string, string>>): ReadonlyMap<GraphQLObjectType, Way> {
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
  return ways;
}

/** Every field of a schema that a query or a mutation can come to. */
export const placesOf = (schema: GraphQLSchema, objects: Readonly<Record<string, string>>): Place[] =>
  [...waysOf(schema, objects)].flatMap(([type, way]) => fieldsOf(type).map((field) => ({ type, field, coordinate: `${type.name}.${field.name}`, way })));

/** An operation that selects one field, and the path of response names to it. */
export interface Visit { readonly query: string; readonly variables: Record<string, unknown>; readonly path: readonly string[] }

/** Writes operations, each argument a variable. */
class VisitWriter {
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};

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

/** The operation that visits a place through a contract. */
export function visitOf({ type, field, coordinate, way }: Place, given: GivenArguments, objects: Readonly<Record<string, string>>): Visit {
  const writer = new VisitWriter();
  const here = { ...given, "Query.node": { id: objects[type.name] ?? objects[way.steps[0]?.on.name ?? ""] ?? given["Query.node"]?.["id"] } };
  const calls = way.steps.map((step) => ({ text: writer.call(step.coordinate, step.field, here), on: step.on.name }));
  const last = writer.call(coordinate, field, given) + selectionOf(field);
  const body = calls.reduceRight((below, { text, on }) => `${text} { ... on ${on} { ${below} } }`, last);
  return {
    query: `${way.operation}${writer.declared.length > 0 ? ` (${writer.declared.join(", ")})` : ""} { ${body} }`,
    variables: writer.variables,
    path: [...way.steps.map((step) => step.field.name), field.name],
  };
}

/** What an entity is found by: the one field of its `@key`. */
export function keyOf({ astNode, extensionASTNodes }: GraphQLObjectType): string {
  const key = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []).find(({ name }) => name.value === "key");
  const fields = key?.arguments?.find(({ name }) => name.value === "fields")?.value;
  return fields?.kind === Kind.STRING ? fields.value : "id";
}

/** The operation that visits an entity's field at a subgraph itself, as a hostile query plan would. */
export function entityVisitOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, key: string, given: GivenArguments): Visit {
  const writer = new VisitWriter();
  const last = writer.call(`${type.name}.${field.name}`, field, given) + selectionOf(field);
  return {
    query: `query (${["$representations: [_Any!]!", ...writer.declared].join(", ")}) { _entities(representations: $representations) { ... on ${type.name} { ${last} } } }`,
    variables: { ...writer.variables, representations: [{ __typename: type.name, [keyOf(type)]: key }] },
    path: ["_entities", field.name],
  };
}
