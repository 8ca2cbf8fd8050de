import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

/** GraphQL scalar → what stands in JSON; all others are text there. */
const scalars = { JSON: "unknown", Boolean: "boolean", Int: "number" };

/** TypeScript of each document: the types of its variables and its result, and the document that carries both. @param documents name → text */
export const typedDocumentsOf = (schemaSdl: string, documents: Readonly<Record<string, string>>): Promise<string> =>
  codegen({
    filename: "documents.ts",
    schema: parse(schemaSdl),
    documents: Object.entries(documents).map(([location, text]) => ({ location, document: parse(text, { noLocation: true }) })),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    config: { scalars, defaultScalarType: "string", enumType: "string-literal", immutableTypes: true, skipTypename: true, useTypeImports: true, arrayInputCoercion: false },
  });
