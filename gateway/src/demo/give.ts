import { print } from "graphql";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { GraphClient } from "./graph-client.ts";

/** Why a mutation was refused. */
interface Refusal { readonly code: string; readonly message: string; readonly path?: readonly string[] | null }

const refusalsOf = (data: object): Refusal[] =>
  Object.values(data).flatMap((payload) => (payload as { readonly userErrors?: readonly Refusal[] } | null)?.userErrors ?? []);

/** Sends a document of `schema/operations`, with its types; what was refused stands in the answer. @throws Error as `tell` does */
export const given = <Data, Variables extends object>(graph: GraphClient, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> =>
  graph.tell<Data>(print(document), variables);

/** The same, for what nobody refuses. @throws Error also with the first refusal's code and message */
export async function give<Data extends object, Variables extends object>(graph: GraphClient, document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const data = await given(graph, document, variables);
  const [refusal] = refusalsOf(data);
  if (refusal) throw new Error(`${refusal.code}: ${refusal.message} ${JSON.stringify(refusal.path ?? [])}`);
  return data;
}

/** A key of the demo's for one step: the same words are the same step, today and after a crash. */
export const demoKey = (...about: readonly string[]): string =>
  ["demo", ...about].map((word) => word.normalize("NFD").replaceAll(/[^A-Za-z0-9_]+/g, "-")).join(":").slice(0, keyCharactersMax);

const keyCharactersMax = 128;
