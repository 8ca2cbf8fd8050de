import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { lists } from "./lists.ts";

const unbounded = "is a list without a bound; say `at most N`, give @listSize, or make it a connection";

test("a list that says how long it can be is in order, whichever way it says it", () => {
  expect(faultsIn(lists, `
    enum Colour { RED }
    type Lamp { "At most 50." bulbs: [Int!]! "Up to five." rooms: [Int!]! wires: [Int!]! @listSize(assumedSize: 3) colours: [Colour!]! }
    type LampConnection { edges: [LampEdge!]! nodes: [Lamp!]! }
    type LampDarkError implements UserError { path: [String!] }
    type LampPayload { userErrors: [UserError!]! }
    type Query { "Lamps by id, at most 100." lamps(ids: [ID!]!): [Lamp]! }
  `)).toEqual([]);
});

test("fields, arguments and inputs without a bound are found", () => {
  expect(faultsIn(lists, `
    type Lamp { "At most." bulbs: [Int!]! nodes: [Int!] path: [Int!] }
    input LampInput { rooms: [ID!] }
    type Query { lamp(ids: [ID!]): Int }
  `)).toEqual(["Lamp.bulbs", "Lamp.nodes", "Lamp.path", "LampInput.rooms", "Query.lamp(ids:)"].map((at) => `${at} ${unbounded}`));
});
