import { PassThrough } from "node:stream";
import { unauthenticated } from "@souk/shared/errors";
import { anonymous, serviceCaller, type Caller } from "@souk/shared/caller";
import { logOpen } from "@souk/shared/log";
import { ratesOpen } from "@souk/shared/rates";
import { gatewayOpen, type Gateway, type GatewayOptions } from "../server.ts";
import { tinyGraph, type TinyGraph } from "./tiny-graph.ts";

const user: Caller = { ...anonymous, kind: "user", actor: "usr_ben" };

/** Callers of the tiny gateway, by the token they show. */
export const tinyCallers: Readonly<Record<string, Caller>> = {
  ben: user,
  app: { ...user, scopes: ["read_orders"] },
  support: { ...user, actor: "usr_sue", roles: ["SUPPORT"] },
  worker: serviceCaller("worker"),
};

/** An answer as a test reads it. */
export interface TinyAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Record<string, unknown> }[];
    readonly extensions: Record<string, never>;
  };
  readonly text: string;
}

/** What one request says beside its document. */
export interface TinyAsk {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly token?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
}

/** A tiny graph behind a real gateway on a port of its own. */
export interface TinyGateway extends TinyGraph {
  readonly gateway: Gateway;
  readonly url: string;
  /** Lines of the log so far. */
  readonly logged: () => string;
  ask(query: string, ask?: TinyAsk): Promise<TinyAnswer>;
}

/**
 * Opens the tiny graph with the given differences; close it by `gateway.close()`.
 * @param before adds routes of other parts
 */
export async function tinyGateway(options: Partial<GatewayOptions> = {}, before: (gateway: Gateway) => void = () => {}): Promise<TinyGateway> {
  const graph = tinyGraph();
  let log = "";
  const destination = new PassThrough().on("data", (chunk: Buffer) => { log += chunk.toString(); });
  const gateway = await gatewayOpen({
    supergraphSdl: graph.supergraphSdl,
    cacheHints: graph.cacheHints,
    ports: graph.ports,
    log: logOpen({ name: "tiny", level: "info", destination }),
    introspection: "everybody",
    rates: ratesOpen(),
    credentialMutations: ["signIn"],
    callerOf: ({ authorization }) => {
      if (!authorization) return Promise.resolve(anonymous);
      const caller = tinyCallers[authorization.replace("Bearer ", "")];
      return caller ? Promise.resolve(caller) : Promise.reject(unauthenticated("This token is not valid."));
    },
    ...options,
  });
  before(gateway);
  const url = await gateway.listen(0);

  async function ask(query: string, { token, path = "/graphql", headers, ...rest }: TinyAsk = {}): Promise<TinyAnswer> {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      body: JSON.stringify({ query, ...rest }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TinyAnswer["body"] };
  }
  return { ...graph, gateway, url, logged: () => log, ask };
}
