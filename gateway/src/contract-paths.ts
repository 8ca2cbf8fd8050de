import type { Contract } from "./supergraph.ts";

/** Where each contract answers. */
export const contractPaths: Readonly<Record<Contract, string>> = {
  public: "/graphql", operator: "/operator/graphql", internal: "/internal/graphql",
};
