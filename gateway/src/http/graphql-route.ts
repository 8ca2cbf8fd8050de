import { HeaderMap } from "@apollo/server";
import type { ApolloServer, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { span } from "@souk/shared/tracing";
import { correlated } from "../errors-masked.ts";
import type { OperationContext } from "../operation.ts";
import { isOwnFetch } from "./csrf.ts";

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  if (request.method === "GET" && isOwnFetch(request.headers)) headers.set("apollo-require-preflight", "sec-fetch");
  return headers;
}

const searchOf = (url: string): string => (url.includes("?") ? url.slice(url.indexOf("?")) : "");

/** Apollo answers some requests before any of our plugins sees them; those answers get their correlation id here. */
function completed(text: string, { answer, correlationId }: OperationContext): string {
  if (answer.isComplete) return text;
  const { errors, ...rest } = JSON.parse(text) as { errors?: GraphQLFormattedError[] };
  return JSON.stringify({ errors: errors?.map((error) => correlated(error, correlationId)), ...rest, extensions: { correlationId } });
}

/**
 * GraphQL over HTTP has two answers to a document that is not valid: 400 for `application/graphql-response+json`,
 * 200 for clients that know `application/json` only.
 */
const statusOf = (response: HTTPGraphQLResponse, isDocumentError: boolean): number =>
  isDocumentError && response.headers.get("content-type")?.startsWith("application/json") ? 200 : response.status ?? 200;

/** What an answer depends on beside its address: who asks, and which of GraphQL's media types they read. */
const dependsOn = "Authorization, Accept";

/** Runs one HTTP request through an Apollo Server and writes its answer. */
export async function graphqlAnswer(apollo: ApolloServer<OperationContext>, request: FastifyRequest, reply: FastifyReply, operation: OperationContext): Promise<FastifyReply> {
  const response = await span(`graph ${operation.contract}`, { correlationId: operation.correlationId }, () => apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: searchOf(request.url), body: request.body },
    context: () => Promise.resolve(operation),
  }));
  reply.code(statusOf(response, operation.answer.isDocumentError));
  reply.header("vary", [reply.getHeader("vary"), dependsOn].filter(Boolean).join(", "));
  for (const [name, value] of response.headers) reply.header(name, value);
  // Incremental delivery is not offered by the gateway, so that every answer is complete.
  return reply.send(response.body.kind === "complete" ? completed(response.body.string, operation) : "");
}
