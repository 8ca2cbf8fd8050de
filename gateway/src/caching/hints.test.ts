import { describe, expect, test } from "vitest";
import { cacheHintsOf } from "./hints.ts";

const hints = (...sdls: readonly string[]) => cacheHintsOf(sdls.map((sdl, at) => ({ name: `subgraph-${at}`, sdl })));
const fields = (...sdls: readonly string[]) => Object.fromEntries(hints(...sdls).fields);

describe("what is read of the subgraphs' hints", () => {
  test("a field's own comes before its type's", () => {
    expect(fields("type Lamp @cacheControl(maxAge: 60) { name: String price: Int @cacheControl(maxAge: 1) cost: Int @cacheControl(maxAge: 0) } type Shade { name: String }"))
      .toEqual({ "Lamp.name": 60, "Lamp.price": 1, "Lamp.cost": 0 });
  });

  test("a type's speaks for what its subgraph adds in another file, and not for what another subgraph adds", () => {
    expect(fields("type Lamp @cacheControl(maxAge: 60) { name: String } extend type Lamp { colour: String }", "type Lamp { stock: Int }"))
      .toEqual({ "Lamp.name": 60, "Lamp.colour": 60 });
  });

  test("of two subgraphs that answer a field the one that asks for less counts", () => {
    const short = "type Lamp @cacheControl(maxAge: 5) { name: String }";
    const long = "type Lamp @cacheControl(maxAge: 60) { name: String }";
    expect([fields(short, long), fields(long, short)]).toEqual([{ "Lamp.name": 5 }, { "Lamp.name": 5 }]);
  });

  test("parts are what has a key nowhere, the roots left out", () => {
    expect([...hints(`type Query { lamp: Lamp } type Lamp @key(fields: "id") { price: Money } type Money { minor: Int } type User { id: ID }`, `type User @key(fields: "id") { id: ID }`).parts])
      .toEqual(["Money"]);
  });
});
