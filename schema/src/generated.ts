import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { clientFilesOf } from "./client-files.ts";
import { apiSchemaOf } from "./contracts.ts";
import { operation, operationFiles } from "./operations.ts";
import { resolverTypesOf } from "./resolver-types.ts";
import { schemaFolder, sourceFolderOf, subgraphNames } from "./subgraphs.ts";

/** A committed file that follows from the schema. */
export interface GeneratedFile { readonly file: string; readonly text: string }

/** Each subgraph's resolver types. */
export const resolverTypeFiles = (): Promise<GeneratedFile[]> =>
  Promise.all(subgraphNames.map(async (name) => ({ file: path.join(sourceFolderOf(name), "graphql.ts"), text: await resolverTypesOf(name) })));

/** The composed contract, and what front ends make of it. */
export async function contractFiles(supergraphSdl: string): Promise<GeneratedFile[]> {
  const publicSdl = apiSchemaOf(supergraphSdl);
  const documents = Object.fromEntries(operationFiles().map((name) => [name, operation(name)]));
  const client = await clientFilesOf({ publicSdl, operatorSdl: apiSchemaOf(supergraphSdl, "operator"), documents });
  return [
    { file: path.join(schemaFolder, "supergraph.graphql"), text: supergraphSdl },
    { file: path.join(schemaFolder, "public.graphql"), text: publicSdl },
    ...Object.entries(client).map(([name, text]) => ({ file: path.join(schemaFolder, "client", name), text })),
  ];
}

const isFresh = ({ file, text }: GeneratedFile): boolean => existsSync(file) && readFileSync(file, "utf8") === text;

/** Writes those that changed. */
export const write = (files: readonly GeneratedFile[]): void => files.filter((file) => !isFresh(file)).forEach(({ file, text }) => writeFileSync(file, text));

/** One line for each file that is not what the schema makes of it. */
export const staleFaults = (files: readonly GeneratedFile[]): string[] =>
  files.filter((file) => !isFresh(file)).map(({ file }) => `${path.relative(path.join(schemaFolder, ".."), file)} does not follow from the schema: run \`pnpm schema\``);
