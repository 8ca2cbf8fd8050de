import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/** What a client's cache must be told beyond the schema. */
export interface CachePolicies {
  /** `Type.field` of each connection → the arguments that make it another list: filters and sorts, not pages. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  /** `Type.field` of each other list of objects: the newer one is the list. A cache that is not told so warns whenever one becomes shorter. */
  readonly lists: readonly string[];
  /** Types that are a part of what holds them. What two queries ask of one is kept together. */
  readonly values: readonly string[];
  /** Types that tell of one moment: kept by nobody, only what they carry is. */
  readonly moments: readonly string[];
}

const pageArguments = new Set(["first", "after", "last", "before"]);
/** What makes a type one of a page, an answer or a refusal: these are not kept as parts of anything. */
const passing = /(Connection|Edge|Payload|Error)$|^(Query|Mutation|Subscription|PageInfo)$/;

/** Reads the policies off a schema: lists by name in alphabetical order. */
export function cachePoliciesOf(schema: GraphQLSchema): CachePolicies {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__")).toSorted((one, other) => one.name.localeCompare(other.name));
  const update = schema.getType("LiveUpdate");
  const moments = isInterfaceType(update) ? schema.getPossibleTypes(update).map(({ name }) => name).toSorted() : [];
  return {
    connections: Object.fromEntries(types.flatMap(connectionsOf)),
    lists: types.filter(({ name }) => name === "Query" || !passing.test(name)).flatMap(listsOf),
    values: types.filter((type) => !("id" in type.getFields()) && !passing.test(type.name)).map(({ name }) => name),
    moments,
  };
}

const connectionsOf = (type: GraphQLObjectType): [string, string[]][] =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
    .map((field) => [`${type.name}.${field.name}`, field.args.map(({ name }) => name).filter((name) => !pageArguments.has(name))]);

const listsOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
    .map((field) => `${type.name}.${field.name}`);
