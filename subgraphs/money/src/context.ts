import type { RequestContext } from "@souk/shared/context";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export type Context = RequestContext;

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => base;
