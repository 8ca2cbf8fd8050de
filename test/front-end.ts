import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache, type OperationVariables, type TypePolicies } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { relayStylePagination } from "@apollo/client/utilities";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { getOperationAST, OperationTypeNode, type DocumentNode } from "graphql";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { possibleTypes } from "@souk/schema/client/possible-types";
import { typePoliciesOf } from "@souk/schema/client/type-policies";
import { until } from "./until.ts";

type Document<D, V> = TypedDocumentNode<D, V>;
type Refusals = readonly { readonly code: string; readonly message: string }[];

/** What somebody follows: the updates that came, each once, whatever happened to the line. */
export interface Following<U> {
  readonly updates: readonly U[];
  /** Waits for an update that is so. @throws Error when the gateway has ended it */
  has(what: string, isSo: (update: U) => boolean): Promise<U>;
}

/** A front end of one person: Apollo's client with what `schema/client` has for it. */
export interface FrontEnd {
  /** As the gateway answers it now. */
  ask<D, V extends OperationVariables>(document: Document<D, V>, variables: V): Promise<D>;
  /** A mutation. @throws Error for a refusal, naming its code */
  give<D extends object, V extends OperationVariables>(document: Document<D, V>, variables: V): Promise<D>;
  /** What the cache knows, without asking; null if something of it is not there. */
  shown<D, V extends OperationVariables>(document: Document<D, V>, variables: V): D | null;
  /** As `ask`, past the cache: nothing of it is kept. */
  peek<D, V extends OperationVariables>(document: Document<D, V>, variables: V): Promise<D>;
  /** Follows from now on. */
  follow<D extends object, V extends OperationVariables>(document: Document<D, V>, variables: V): Following<D[keyof D]>;
  /** How many things it follows. */
  readonly following: number;
  /** Whom all that begins from now on is asked for. */
  signedIn(accessToken: string): void;
  /** The line is cut while this happens; then everything that is followed goes on after the last update that came. */
  cutWhile(meanwhile: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const presentDocument = gql`query Present { liveCursor }` as TypedDocumentNode<{ liveCursor: string }, Record<string, never>>;
/** Whether a subscription can go on after a place. */
const hasPlace = (document: DocumentNode): boolean =>
  getOperationAST(document)?.variableDefinitions?.some(({ variable }) => variable.name.value === "after") ?? false;

/** Opens a front end of a stranger. @param path such as `/operator/graphql`, for staff */
export function frontEnd(url: string, path = "/graphql"): FrontEnd {
  let token = "";
  let isCut = false;
  const begins: (() => void)[] = [];
  const authorization = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
  // It would try again by itself, with the cursor that it began with: what came since would come twice.
  const socket = createClient({ url: `${url.replace("http", "ws")}${path}`, webSocketImpl: WebSocket, connectionParams: authorization, retryAttempts: 0 });
  const http = new ApolloLink((operation, forward) => {
    operation.setContext({ headers: authorization() });
    return forward(operation);
  }).concat(new HttpLink({ uri: `${url}${path}` }));
  const typePolicies: TypePolicies = typePoliciesOf((keyArgs) => relayStylePagination(keyArgs));
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  const client = new ApolloClient({ cache, link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(socket), http) });
  const query = async <D, V extends OperationVariables>(document: Document<D, V>, variables: V, fetchPolicy: "network-only" | "no-cache"): Promise<D> =>
    (await client.query({ query: document, variables, fetchPolicy })).data as D;

  return {
    ask: (document, variables) => query(document, variables, "network-only"),
    peek: (document, variables) => query(document, variables, "no-cache"),
    async give<D extends object, V extends OperationVariables>(document: Document<D, V>, variables: V) {
      const data = (await client.mutate({ mutation: document, variables })).data as D;
      const [refusal] = Object.values(data).flatMap((payload) => (payload as { readonly userErrors?: Refusals } | null)?.userErrors ?? []);
      if (refusal) throw new Error(`${refusal.code}: ${refusal.message}`);
      return data;
    },
    shown: <D, V extends OperationVariables>(document: Document<D, V>, variables: V) => client.readQuery<D, V>({ query: document, variables }),
    follow<D extends object, V extends OperationVariables>(document: Document<D, V>, variables: V) {
      type Update = D[keyof D];
      const updates: Update[] = [];
      let after: string | undefined;
      let fault: unknown;
      const begin = async () => {
        if (hasPlace(document)) after ??= (await query(presentDocument, {}, "no-cache")).liveCursor;      // from here on nothing is missed, though the line be cut before the first update
        client.subscribe({ query: document, variables: after ? { ...variables, after } : variables }).subscribe(({ data, error }) => {
          if (error && !isCut) fault = error;
          if (!data) return;
          const [update] = Object.values(data) as [Update & { readonly cursor?: string }];
          after = update.cursor ?? after;
          updates.push(update);
        });
      };
      const begun = () => { begin().catch((error: unknown) => { fault = error; }); };
      begins.push(begun);
      begun();
      return {
        updates,
        async has(what: string, isSo: (update: Update) => boolean) {
          await until(what, () => {
            if (fault) throw new Error(`it ended before ${what}`, { cause: fault });
            return updates.some(isSo);
          });
          return updates.find(isSo)!;
        },
      };
    },
    get following() { return begins.length; },
    signedIn(accessToken) { token = accessToken; },
    async cutWhile(meanwhile) {
      isCut = true;
      socket.terminate();
      await meanwhile();
      isCut = false;
      for (const begin of begins) begin();
    },
    async close() {
      isCut = true;
      client.stop();
      await socket.dispose();
    },
  };
}
