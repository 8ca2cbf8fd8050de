import { GraphQLScalarType } from "graphql";
import { expect, test } from "vitest";
import { mergedResolvers } from "./resolver-maps.ts";

test("the fields of a type that several modules resolve stand together", () => {
  const me = () => "me";
  const seller = () => "seller";
  const users = { Query: { me } };
  expect(mergedResolvers(users, { Query: { seller } }, { Seller: { seller } })).toEqual({ Query: { me, seller }, Seller: { seller } });
  expect(users).toEqual({ Query: { me } });
});

test("of two that name the same field the later wins", () => {
  const later = () => 2;
  expect(mergedResolvers({ Query: { one: () => 1 } }, { Query: { one: later } })).toEqual({ Query: { one: later } });
});

test("a scalar stays the object it is", () => {
  const Cursor = new GraphQLScalarType({ name: "Cursor" });
  expect(mergedResolvers({ Cursor }, { Query: {} })["Cursor"]).toBe(Cursor);
});
