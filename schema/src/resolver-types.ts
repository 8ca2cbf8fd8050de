import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { sdlOf } from "@souk/shared/sdl";
import { sourceFolderOf, type SubgraphName } from "./subgraphs.ts";

/** GraphQL scalar → what a resolver is given and returns. */
const scalars = {
  ID: { input: "string", output: "string" },
  DateTime: { input: "Date", output: "Date" },
  MinorUnits: { input: "bigint", output: "bigint" },
  JSON: { input: "unknown", output: "unknown" },
};
const textScalars = [
  "Date", "LocalTime", "TimeZone", "Duration", "Decimal", "CurrencyCode", "CountryCode", "Locale", "URL", "EmailAddress", "PhoneNumber", "Cursor", "IdempotencyKey",
];

/** `export type { User } from …` in a subgraph's `mappers.ts` says what stands behind the GraphQL type `User`. */
function mappersOf(folder: string): Record<string, string> {
  const file = path.join(folder, "mappers.ts");
  if (!existsSync(file)) return {};
  const names = [...readFileSync(file, "utf8").matchAll(/export (?:type|interface) (?:\{([^}]+)\}|(\w+))/g)]
    .flatMap(([, list, single]) => (list ?? single!).split(",").map((name) => name.trim().split(" as ").at(-1)!)).filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, `./mappers.ts#${name}`]));
}

/** The text of `graphql.ts` of one subgraph. */
export async function resolverTypesOf(name: SubgraphName): Promise<string> {
  const folder = sourceFolderOf(name);
  const schema = parse(printSubgraphSchema(buildSubgraphSchema([{ typeDefs: parse(sdlOf(name, folder)) }])));
  const text = await codegen({
    filename: "graphql.ts",
    documents: [],
    schema,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      contextType: "./context.ts#Context",
      enumsAsTypes: true,
      federation: true,
      mappers: mappersOf(folder),
      mapperTypeSuffix: "Row",
      immutableTypes: true,
      scalars: { ...scalars, ...Object.fromEntries(textScalars.map((scalar) => [scalar, { input: "string", output: "string" }])) },
      useTypeImports: true,
      skipTypename: true,
    },
  });
  return `// Generated from the schema by \`pnpm schema\`. Do not edit.\n// oxlint-disable\n${text}`;
}
