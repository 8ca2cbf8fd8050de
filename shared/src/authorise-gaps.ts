import { isObjectType, valueFromASTUntyped } from "graphql";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { rulesOf } from "./authorise-rules.ts";

/** True of an entity that a subgraph only names (`@key(resolvable: false)`): it answers with ids it was given. */
const isStub = ({ astNode, extensionASTNodes }: GraphQLObjectType): boolean => {
  const keys = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives?.filter(({ name }) => name.value === "key") ?? []);
  return keys.length > 0 && keys.every((key) => {
    const resolvable = key.arguments?.find(({ name }) => name.value === "resolvable");
    return resolvable !== undefined && valueFromASTUntyped(resolvable.value) === false;
  });
};

/**
 * Fields that the composed graph asks more of than the subgraph that answers them, as `Type.field`: the rule stands on
 * the same element of another subgraph. The gateway enforces it, the subgraph by itself would not; so it must be
 * repeated there, above all on a type that several subgraphs add fields to. Empty when the second guard is as strict as the first.
 * @throws Error if the rules cannot be read
 */
export function ruleGaps(supergraphSdl: string, subgraph: GraphQLSchema): string[] {
  const own = rulesOf(subgraph);
  const composed = rulesOf(supergraphSdl);
  const types = Object.values(subgraph.getTypeMap()).filter(isObjectType).filter((type) => !isStub(type));
  return types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((coordinate) => JSON.stringify(own.get(coordinate)) !== JSON.stringify(composed.get(coordinate)));
}
