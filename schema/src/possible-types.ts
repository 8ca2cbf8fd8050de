import { isAbstractType, type GraphQLSchema } from "graphql";

const isOurs = (name: string): boolean => !name.startsWith("__");

/** Which types stand behind each interface and union, both by name: `InMemoryCache`'s `possibleTypes`, by which a cache knows whose fragment is whose. */
export const possibleTypesOf = (schema: GraphQLSchema): Record<string, string[]> =>
  Object.fromEntries(Object.values(schema.getTypeMap()).filter(isAbstractType).filter(({ name }) => isOurs(name))
    .map((type): [string, string[]] => [type.name, schema.getPossibleTypes(type).map(({ name }) => name).toSorted()])
    .toSorted(([one], [other]) => one.localeCompare(other)));
