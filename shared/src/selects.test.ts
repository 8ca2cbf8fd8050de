import { buildSchema, graphqlSync } from "graphql";
import type { GraphQLResolveInfo } from "graphql";
import { expect, test } from "vitest";
import { selects } from "./selects.ts";

const schema = buildSchema("type Query { shop: Shop } type Shop { name: String counts: Counts } type Counts { name: String lamps: Int }");

test.each([
  ["{ shop { counts { lamps } } }", true],
  ["{ shop { name ...c } } fragment c on Shop { ... on Shop { counts { lamps } } }", true],
  ["{ shop { name } shop { counts { lamps } } }", true],
  ["{ shop { name } }", false],
  ["{ shop { inner: name } }", false],
])("%s selects counts: %s", (source, isSelected) => {
  const seen: boolean[] = [];
  graphqlSync({ schema, source, rootValue: { shop: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => { seen.push(selects(info, "counts"), selects(info, "lamps")); return null; } } });
  expect(seen).toEqual([isSelected, false]);
});
