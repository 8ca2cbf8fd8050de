import { nodesTypeDefs } from "./nodes.ts";
import { federationHeader } from "@souk/shared/federation-directives";
import { sdlOf } from "@souk/shared/sdl";
import { sourceFolderOf, subgraphNames } from "./subgraphs.ts";

/** One subgraph's part of the graph. */
export interface SubgraphSource { readonly name: string; readonly sdl: string }

/** The whole SDL of the small subgraph that owns `node`. */
export const nodesSdl = [federationHeader, nodesTypeDefs].join("\n");

/** What the supergraph is composed from: the six subgraphs and `nodes`. */
export const subgraphSources = (): SubgraphSource[] => [
  ...subgraphNames.map((name) => ({ name, sdl: sdlOf(name, sourceFolderOf(name)) })),
  { name: "nodes", sdl: nodesSdl },
];
