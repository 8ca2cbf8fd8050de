import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

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
  /** The data; asked again for some seconds while the graph is busy, as a front end does. Mutations carry keys. @throws Error with the first error's code and message, when there is one */
  tell<T = Record<string, unknown>>(query: string, variables?: object): Promise<T>;
  /** The same graph with a token; an empty one is none. */
  as(token: string): GraphClient;
  /** The graph that staff use. */
  operator(): GraphClient;
}

const answerWithinMs = 30_000;
/** Of what is put off as busy; with a second between them, as the graph asks for. */
const triesMax = 5;
const pauseMs = 1_000;
const isPutOff = ({ errors }: GraphAnswer<unknown>): boolean => errors?.[0]?.extensions?.["code"] === "DOWNSTREAM_UNAVAILABLE" && errors[0].extensions["retryable"] === true;

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
      let answer = await ask<T>(query, variables);
      for (let tries = 1; tries < triesMax && isPutOff(answer); tries++) {
        await sleep(pauseMs);
        answer = await ask<T>(query, variables);
      }
      const { data, errors } = answer;
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
