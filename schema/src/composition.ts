import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { SubgraphSource } from "./sources.ts";

/** Composes a supergraph. @throws Error listing every composition fault */
export function compose(sources: readonly SubgraphSource[]): { readonly supergraphSdl: string; readonly hints: readonly string[] } {
  const result = composeServices(sources.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` })));
  if (result.errors) throw new Error(["the subgraphs do not compose:", ...result.errors.map((e) => `  ${e.message}`)].join("\n"));
  return { supergraphSdl: result.supergraphSdl, hints: result.hints.map((hint) => hint.toString()) };
}
