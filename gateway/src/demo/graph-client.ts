import { randomUUID } from "node:crypto";

/** What the graph answered. */
export interface GraphAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A client of the graph over HTTP, as a front end is one. */
export interface GraphClient {
  /** The whole answer, errors included. */
  ask<T = Record<string, unknown>>(query: string, variables?: object): Promise<GraphAnswer<T>>;
  /** The data. @throws Error with the first error's code and message, when there is one */
  tell<T = Record<string, unknown>>(query: string, variables?: object): Promise<T>;
  /** The same graph with a token; an empty one is none. */
  as(token: string): GraphClient;
  /** The graph that staff use. */
  operator(): GraphClient;
}

const answerWithinMs = 30_000;

/** @param url such as `http://127.0.0.1:4000` */
export function graphClient(url: string, token = "", path = "/graphql"): GraphClient {
  async function ask<T>(query: string, variables: object = {}): Promise<GraphAnswer<T>> {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      signal: AbortSignal.timeout(answerWithinMs),
      headers: {
        "content-type": "application/json", accept: "application/graphql-response+json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...(await response.json() as Omit<GraphAnswer<T>, "status">) };
  }
  return {
    ask,
    async tell<T>(query: string, variables?: object) {
      const { data, errors } = await ask<T>(query, variables);
      const error = errors?.[0];
      if (error || !data) throw new Error(`${JSON.stringify(error?.extensions?.["code"] ?? "no data")}: ${error?.message ?? ""} ${JSON.stringify(error?.path ?? [])}`);
      return data;
    },
    as: (other) => graphClient(url, other, path),
    operator: () => graphClient(url, token, "/operator/graphql"),
  };
}

/** A fresh idempotency key. */
export const freshKey = (): string => randomUUID();
