import { buildSubgraphSchema } from "@apollo/subgraph";
import DataLoader from "dataloader";
import { execute, parse, type ExecutionResult } from "graphql";
import { nodesMax, nodeTypes } from "@souk/schema/nodes";
import { nodesSdl } from "@souk/schema/sources";
import { badInput, unavailable } from "@souk/shared/errors";
import { prefixOf } from "@souk/shared/ids";
import type { SubgraphPort, SubgraphRequest } from "@souk/shared/port";

interface Stub { readonly __typename: string; readonly id: string }
interface Context { readonly stubs: DataLoader<string, Stub | null> }

const existing = /* GraphQL */ `query NodesExisting($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`;

/** Asks each owner, once for all ids of an operation, which of them the caller may see. */
function stubsSeenBy(request: SubgraphRequest, owners: ReadonlyMap<string, SubgraphPort>): DataLoader<string, Stub | null> {
  return new DataLoader(async (ids) => {
    const seen = new Set<string>();
    await Promise.all([...owners].map(async ([owner, port]) => {
      const owned = ids.filter((id) => nodeTypes[prefixOf(id) ?? ""]?.owner === owner);
      if (owned.length === 0) return;
      const representations = owned.map((id) => ({ __typename: nodeTypes[prefixOf(id)!]!.type, id }));
      const { caller, deadlineMs, correlationId } = request;
      const { data } = await port.execute({ query: existing, variables: { representations }, caller, deadlineMs, correlationId });
      if (!data) throw unavailable();
      (data["_entities"] as readonly unknown[]).forEach((entity, at) => { if (entity) seen.add(owned[at]!); });
    }));
    return ids.map((id) => (seen.has(id) ? { __typename: nodeTypes[prefixOf(id)!]!.type, id } : null));
  });
}

const resolvers = {
  Query: {
    node: (_: unknown, { id }: { id: string }, { stubs }: Context) => stubs.load(id),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, { stubs }: Context) => {
      if (ids.length > nodesMax) throw badInput(`At most ${nodesMax} ids at once.`);
      return stubs.loadMany(ids);
    },
  },
  Node: { __resolveType: ({ __typename }: Stub) => __typename },
};

/** The subgraph that owns `node` and `nodes`: it routes by prefix and tells nobody of what is not theirs. */
export function nodesPort(ports: readonly SubgraphPort[]): SubgraphPort {
  const schema = buildSubgraphSchema([{ typeDefs: parse(nodesSdl), resolvers: resolvers as never }]);
  const owners = new Map(ports.map((port) => [port.name, port]));
  return {
    name: "nodes",
    async execute(request) {
      const { data, errors } = await (execute({
        schema, document: request.document ?? parse(request.query), variableValues: request.variables ?? null,
        operationName: request.operationName ?? null, contextValue: { stubs: stubsSeenBy(request, owners) },
      }) as Promise<ExecutionResult>);
      return { data: data ?? null, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) };
    },
    close: async () => {},
  };
}
