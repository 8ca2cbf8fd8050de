import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import type { DocumentNode, GraphQLError } from "graphql";
import type { Admitter } from "./admit.ts";
import { httpStatusOf, masked } from "./errors-masked.ts";
import type { OperationContext } from "./operation.ts";

type Parsed = GraphQLRequestContext<OperationContext> & { readonly document: DocumentNode; readonly queryHash: string };

/** The answer to an operation that is not run. Its status is that of its first error. */
function refused(errors: readonly GraphQLError[]): GraphQLResponse {
  const shown = errors.map((error) => masked(error.toJSON()));
  const first = shown[0]?.extensions;
  const headers = new HeaderMap();
  const retryAfterMs = first?.["retryAfterMs"];
  if (typeof retryAfterMs === "number") headers.set("retry-after", String(Math.ceil(retryAfterMs / 1_000)));
  return { http: { status: httpStatusOf(first?.["code"]), headers }, body: { kind: "single", singleResult: { errors: shown } } };
}

/** Puts a contract's door before everything that Apollo Server runs, over HTTP and over sockets. */
export function admissionPlugin(door: Admitter): ApolloServerPlugin<OperationContext> {
  async function refusalOf({ contextValue: context, schema, document, queryHash, operation, request }: Parsed): Promise<readonly GraphQLError[]> {
    const verdict = await door.check({ query: request.query ?? "", queryHash, schema, document, operation, variables: request.variables, context }, "answer");
    if ("errors" in verdict) return verdict.errors;
    const refusal = await door.charge(verdict, context);
    return refusal ? [refusal] : [];
  }
  return {
    requestDidStart: () => Promise.resolve({
      async responseForOperation(context) {
        const errors = await refusalOf(context as Parsed);
        return errors.length > 0 ? refused(errors) : null;
      },
    }),
  };
}
