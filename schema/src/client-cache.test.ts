import { InMemoryCache, gql, type TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { describe, expect, test, vi } from "vitest";
import { SearchPageDocument, type SearchPageQuery } from "@souk/schema/client/documents";
import { possibleTypes } from "@souk/schema/client/possible-types";
import { typePoliciesOf } from "@souk/schema/client/type-policies";

const typePolicies: TypePolicies = typePoliciesOf((keyArgs) => relayStylePagination(keyArgs));
const cacheOf = () => new InMemoryCache({ possibleTypes, typePolicies });

type Node = SearchPageQuery["search"]["edges"][number]["node"];
const lamp = (id: string): Node & { __typename: "Listing" } => ({
  __typename: "Listing", id, title: `Lamp ${id}`, condition: "NEW", price: null, category: { slug: "lamps", name: "Lamps" }, variants: [], media: [], seller: null,
});
/** One page of a search, as the graph answers it. */
const page = (ids: readonly string[], endCursor: string | null): SearchPageQuery => ({ search: {
  edges: ids.map((id) => ({ cursor: `at ${id}`, node: lamp(id) })), pageInfo: { hasNextPage: endCursor !== null, endCursor },
  totalCount: { value: 3, relation: "EXACT" }, correctedQuery: null,
} });
const lamps = { query: "lamp", first: 2 };

describe("a front end's cache with what is generated for it", () => {
  test("joins the pages of a search, and keeps another search apart", () => {
    const cache = cacheOf();
    cache.writeQuery({ query: SearchPageDocument, variables: lamps, data: page(["one", "two"], "at two") });
    cache.writeQuery({ query: SearchPageDocument, variables: { ...lamps, after: "at two" }, data: page(["three"], null) });
    cache.writeQuery({ query: SearchPageDocument, variables: { ...lamps, sort: "PRICE_ASC" }, data: page(["three"], "at three") });
    const found = cache.readQuery({ query: SearchPageDocument, variables: lamps })!.search;
    expect(found.edges.map(({ node }) => node.id)).toEqual(["one", "two", "three"]);
    expect(found.pageInfo).toMatchObject({ hasNextPage: false });
    expect(cache.readQuery({ query: SearchPageDocument, variables: { ...lamps, sort: "PRICE_ASC" } })!.search.edges).toHaveLength(1);
  });

  test("has an order once, whoever wrote of it, with all that was asked of its totals", () => {
    const cache = cacheOf();
    const money = (decimal: string) => ({ __typename: "Money", decimal, currency: "EUR" });
    cache.writeQuery({
      query: gql`{ order(id: "ord_1") { id state totals { items { decimal currency } } } }`,
      data: { order: { __typename: "Order", id: "ord_1", state: "PLACED", totals: { __typename: "OrderTotals", items: money("10.00") } } },
    });
    cache.writeQuery({
      query: gql`{ node(id: "ord_1") { ... on Order { id state totals { total { decimal currency } } } } }`,
      data: { node: { __typename: "Order", id: "ord_1", state: "ACCEPTED", totals: { __typename: "OrderTotals", total: money("15.00") } } },
    });
    expect(cache.readQuery({ query: gql`{ order(id: "ord_1") { state totals { items { decimal } total { decimal } } } }` }))
      .toMatchObject({ order: { state: "ACCEPTED", totals: { items: { decimal: "10.00" }, total: { decimal: "15.00" } } } });
    expect(Object.keys(cache.extract()).filter((key) => key.startsWith("Order"))).toEqual(["Order:ord_1"]);
  });

  test("takes a list that became shorter as it is now, and has nothing to warn of", () => {
    const warned = vi.spyOn(console, "warn");
    const cache = cacheOf();
    const query = gql`{ order(id: "ord_1") { id allowedTransitions { to mutation } } }`;
    const write = (...states: readonly string[]) => cache.writeQuery({ query, data: { order: { __typename: "Order", id: "ord_1", allowedTransitions: states.map((to) => ({ __typename: "AllowedTransition", to, mutation: null })) } } });
    write("CANCELLED", "FULFILLED");
    write("DELIVERED");
    expect(cache.readQuery({ query })).toMatchObject({ order: { allowedTransitions: [{ to: "DELIVERED" }] } });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test("knows which types stand behind an interface's fragment", () => {
    const query = gql`query Refused { sellerOpen { userErrors { ... on UserError { code } ... on PayoutBlockedError { reasons } } } }`;
    const cache = cacheOf();
    cache.writeQuery({ query, data: { sellerOpen: { __typename: "SellerOpenPayload", userErrors: [{ __typename: "PayoutBlockedError", code: "PAYOUT_BLOCKED", reasons: ["DEBT"] }, { __typename: "NotUniqueError", code: "NOT_UNIQUE" }] } } });
    expect(cache.readQuery({ query })).toMatchObject({ sellerOpen: { userErrors: [{ code: "PAYOUT_BLOCKED", reasons: ["DEBT"] }, { code: "NOT_UNIQUE" }] } });
  });
});
