import type { Contract } from "@souk/schema/contracts";

/** Where each contract answers. */
export const contractPaths: Readonly<Record<Contract, string>> = {
  public: "/graphql", operator: "/operator/graphql", internal: "/internal/graphql",
};
