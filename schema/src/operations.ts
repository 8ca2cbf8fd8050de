import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { schemaFolder } from "./subgraphs.ts";

/** The text of `schema/operations/<name>.graphql`: an example that the README, the demo and the tests all use. */
export const operation = (name: string): string => readFileSync(path.join(schemaFolder, "operations", `${name}.graphql`), "utf8");

/** The names of their files. */
export const operationFiles = (): string[] => readdirSync(path.join(schemaFolder, "operations")).map((file) => path.basename(file, ".graphql"));

/** The names of all those operations: the only ones that metrics tell apart. */
export const operationNames = (): string[] => operationFiles().flatMap((file) => [...operation(file).matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name!));
