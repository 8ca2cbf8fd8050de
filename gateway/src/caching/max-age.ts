import { BREAK, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { CacheHints } from "./hints.ts";

/**
 * For how many seconds the answers to a valid document may be kept: as long as the field that asks for the least, 0 for
 * not at all. Every field counts, whatever `@skip` or another operation of the document says. Costs the document's length.
 */
export function maxAgeOf(document: DocumentNode, schema: GraphQLSchema, { fields, parts }: CacheHints): number {
  const types = new TypeInfo(schema);
  let least = Infinity;
  visit(document, visitWithTypeInfo(types, {
    Field({ name }) {
      const parent = types.getParentType()?.name ?? "";
      if (name.value !== "__typename") least = Math.min(least, fields.get(`${parent}.${name.value}`) ?? (parts.has(parent) ? Infinity : 0));
      return least === 0 ? BREAK : undefined;
    },
  }));
  return Number.isFinite(least) ? least : 0;
}
