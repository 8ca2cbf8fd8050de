import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { DocumentNode } from "graphql";
import type { OperationContext } from "../operation.ts";
import type { CacheHints } from "./hints.ts";
import { maxAgeOf } from "./max-age.ts";

/**
 * Gives leave to keep an answer that everybody would get: a query's, without a fault, to somebody who showed no token,
 * of fields that all have a hint. Every other answer keeps the edge's `no-store`: whoever may have changed something
 * must see it. A document is looked through once.
 */
export function cachePlugin(hints: CacheHints): ApolloServerPlugin<OperationContext> {
  const known = new WeakMap<DocumentNode, number>();
  return {
    requestDidStart: () => Promise.resolve({
      willSendResponse({ document, operation, schema, contextValue: { caller }, response: { body, http } }) {
        const isForEverybody = caller.kind === "anonymous" && operation?.operation === OperationTypeNode.QUERY;
        if (!isForEverybody || !document || body.kind !== "single" || body.singleResult.errors) return Promise.resolve();
        const seconds = known.get(document) ?? maxAgeOf(document, schema, hints);
        known.set(document, seconds);
        if (seconds > 0) http.headers.set("cache-control", `public, max-age=${seconds}`);
        return Promise.resolve();
      },
    }),
  };
}
