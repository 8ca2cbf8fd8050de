import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, parse } from "graphql";
import type { ExecutionResult } from "graphql";
import type { SubgraphPort, SubgraphRequest } from "@souk/shared/port";

/** A subgraph made for a test or a measurement. */
export interface TinySubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
  /** What its answers carry beside data; nothing by default. */
  readonly extensions?: (request: SubgraphRequest) => Record<string, unknown> | undefined;
}

/** Serves a tiny subgraph in this process; it masks nothing, so that what the gateway masks can be seen. */
export function tinyPort({ name, sdl, resolvers, extensions }: TinySubgraph): SubgraphPort {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  return {
    name,
    async execute(request) {
      const result = await (execute({
        schema,
        document: request.document ?? parse(request.query),
        variableValues: request.variables ?? null,
        operationName: request.operationName ?? null,
        contextValue: request,
      }) as ExecutionResult | Promise<ExecutionResult>);
      const carried = extensions?.(request);
      return {
        data: result.data ?? null,
        ...(result.errors ? { errors: result.errors.map((error) => error.toJSON()) } : {}),
        ...(carried ? { extensions: carried } : {}),
      };
    },
    close: () => Promise.resolve(),
  };
}
