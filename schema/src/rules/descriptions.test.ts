import { expect, test } from "vitest";
import { descriptions } from "./descriptions.ts";
import { faultsIn } from "./faults-in.ts";

test("types, fields, arguments, inputs and values without a description are found", () => {
  expect(faultsIn(descriptions, `
    type Lamp { price(in: Colour): Int }
    input LampInput { name: String }
    enum Colour { RED }
  `)).toEqual([
    "Lamp is not described", "Lamp.price is not described", "Lamp.price(in:) is not described",
    "LampInput is not described", "LampInput.name is not described", "Colour is not described", "Colour.RED is not described",
  ]);
});

test("an entity is described where it is owned, and a second text is a fault of both", () => {
  const owner = `"A lamp." type Lamp @key(fields: "id") { "Its id." id: ID! }`;
  expect(faultsIn(descriptions, { shop: owner, stock: `type Lamp @key(fields: "id") { id: ID! }` })).toEqual([]);
  expect(faultsIn(descriptions, { shop: owner, stock: `"Of the shop." type Lamp @key(fields: "id") { id: ID! }` })).toEqual([
    "Lamp is described in two ways; leave it to the owner", "Lamp is described in two ways; leave it to the owner",
  ]);
});
