import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { forbidden } from "@souk/shared/errors";
import { present } from "@souk/shared/assert";
import type { SubgraphPort, SubgraphRequest } from "@souk/shared/port";
import { cacheHintsOf, type CacheHints } from "../caching/hints.ts";
import { tinyPort, type TinySubgraph } from "./subgraph-port.ts";

const federation = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", "@tag", "@cost", "@listSize", "@authenticated", "@requiresScopes", "@policy"])
  directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
`;

const shopSdl = /* GraphQL */ `
  ${federation}
  type Query {
    product(id: ID!): Product @cacheControl(maxAge: 60)
    products(first: Int, last: Int): ProductConnection! @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges"], assumedSize: 50)
    things: [Thing!]! @cacheControl(maxAge: 60)
    "Answers when the test lets it."
    gate: String
    "Raises what the test planted."
    fault: String @cacheControl(maxAge: 60)
    mine: String @authenticated
    dear: String @cost(weight: 9000)
    plans: Plans @tag(name: "operator") @requiresScopes(scopes: [["operate_plans"]])
    pulse: String @tag(name: "internal") @policy(policies: [["service"]])
    search(text: String, among: [ID!], secretly: Boolean @tag(name: "internal")): String
  }
  type Mutation {
    pay(idempotencyKey: String!, minor: Int!): String @cacheControl(maxAge: 60)
    signIn(password: String!): String
  }
  interface Thing { id: ID! }
  type Product implements Thing @key(fields: "id") @cost(weight: 2) @cacheControl(maxAge: 30) {
    id: ID!
    name: String!
    colour: Colour!
    margin: Int @tag(name: "operator")
    seller: Seller
    related(first: Int!): ProductConnection!
  }
  enum Colour { RED GREEN ULTRAVIOLET @tag(name: "operator") }
  type ProductConnection { edges: [ProductEdge!]! }
  type ProductEdge { node: Product! }
  type Plans @tag(name: "operator") { text: String }
  type Seller implements Thing @key(fields: "id", resolvable: false) { id: ID! }
`;

const peopleSdl = /* GraphQL */ `
  ${federation}
  type Query { seller(id: ID!): Seller }
  type Seller @key(fields: "id") { id: ID! displayName: String! @cacheControl(maxAge: 5) about: String }
`;

const productOf = (id: string) => ({ __typename: "Product", id, name: `Product ${id}`, colour: "RED", margin: 40, seller: { __typename: "Seller", id: `s${Number(id) % 5}` } });
const page = (_: unknown, { first, last }: { first?: number; last?: number }) =>
  ({ edges: Array.from({ length: Math.min(first ?? last ?? 0, 20) }, (_edge, at) => ({ node: productOf(String(at)) })) });
const sellerOf = (id: string) => ({ __typename: "Seller", id, displayName: `Seller ${id}` });

/** What a test decides about the graph's answers while it runs. */
export interface TinyControls {
  /** What `Query.fault` throws. */
  fault: Error;
  /** Ends every `Query.gate` under way, and those to come. */
  open(): void;
  /** Keys of payments made; a second payment under one key is a replay. */
  readonly paid: Set<string>;
  /** What the ports were asked. */
  readonly asked: SubgraphRequest[];
  /** True: the port of `people` fails as a broken connection would. */
  peopleIsDown: boolean;
}

/** A graph of two subgraphs, `shop` and `people`, joined at `Product.seller`; nothing in it needs a database. */
export interface TinyGraph {
  readonly supergraphSdl: string;
  readonly cacheHints: CacheHints;
  readonly ports: readonly SubgraphPort[];
  readonly controls: TinyControls;
}

function shopOf(controls: TinyControls, opened: Promise<string>): TinySubgraph {
  const replayed = new Map<SubgraphRequest, string[]>();
  return {
    name: "shop",
    sdl: shopSdl,
    resolvers: {
      Query: {
        product: (_: unknown, { id }: { id: string }) => productOf(id),
        products: page,
        things: () => [productOf("1"), { __typename: "Seller", id: "s1" }],
        gate: () => opened,
        fault: () => { throw controls.fault; },
        mine: (_: unknown, __: unknown, { caller }: SubgraphRequest) => { if (caller.kind === "anonymous") throw forbidden("Not yours."); return caller.actor; },
        dear: () => "dear", plans: () => ({ text: "plan" }), pulse: () => "beat", search: () => "found",
      },
      Mutation: {
        pay(_: unknown, { idempotencyKey }: { idempotencyKey: string }, request: SubgraphRequest, { path }: { path: { key: string } }) {
          if (controls.paid.has(idempotencyKey)) replayed.set(request, [...(replayed.get(request) ?? []), path.key]);
          controls.paid.add(idempotencyKey);
          return "paid";
        },
        signIn: () => "token",
      },
      Product: { related: page },
      Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
    extensions: (request) => { const paths = replayed.get(request); return paths && { idempotency: { replayed: paths } }; },
  };
}

const people: TinySubgraph = {
  name: "people",
  sdl: peopleSdl,
  resolvers: { Query: { seller: (_: unknown, { id }: { id: string }) => sellerOf(id) }, Seller: { __resolveReference: ({ id }: { id: string }) => sellerOf(id) } },
};

/** Composes the tiny graph and serves it in this process. */
export function tinyGraph(): TinyGraph {
  let open: (text: string) => void = () => {};
  const opened = new Promise<string>((resolve) => { open = resolve; });
  const controls: TinyControls = { fault: new Error("nothing planted"), open: () => { open("open"); }, paid: new Set(), asked: [], peopleIsDown: false };
  const parts = [shopOf(controls, opened), people];
  const composed = composeServices(parts.map(({ name, sdl }) => ({ name, url: `local:${name}`, typeDefs: parse(sdl) })));
  const ports = parts.map(tinyPort).map((port): SubgraphPort => ({
    ...port,
    execute(request) {
      controls.asked.push(request);
      if (port.name === "people" && controls.peopleIsDown) return Promise.reject(new Error("connect ECONNREFUSED 10.0.0.7:4001"));
      return port.execute(request);
    },
  }));
  return { supergraphSdl: present(composed.supergraphSdl, `a supergraph (${composed.errors?.join("; ")})`), cacheHints: cacheHintsOf(parts), ports, controls };
}
