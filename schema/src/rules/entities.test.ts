import { expect, test } from "vitest";
import { entities } from "./entities.ts";
import { faultsIn } from "./faults-in.ts";

const rule = entities([{ type: "Lamp", owner: "catalog" }]);
const lamp = 'type Lamp implements Node @key(fields: "id") { id: ID! name: String! }';

test("what another subgraph adds to an entity may be null, and its key not", () => {
  expect(faultsIn(rule, { catalog: lamp, trust: 'type Lamp @key(fields: "id") { id: ID! name: String! @external rating: Int stars: Int! }' }))
    .toEqual(["Lamp.stars is added to another's entity and not nullable"]);
});

test("nobody owns an entity that is not a node: all of it may be null", () => {
  expect(faultsIn(rule, { catalog: lamp, trust: 'type Report @key(fields: "at") { at: DateTime! trust: Int! }' }))
    .toEqual(["Report.trust is added to another's entity and not nullable"]);
});

test("a field is not required with arguments", () => {
  expect(faultsIn(rule, { catalog: lamp, trust: 'extend type Lamp { rating: Int @requires(fields: "name(in: DE)") stars: Int @requires(fields: "name") }' }))
    .toEqual(["Lamp.rating requires a field with arguments"]);
});

test.each([
  ["unknown to the list", `${lamp} type Room implements Node @key(fields: "id") { id: ID! }`, ["Room has a global id and no prefix in nodes.ts"]],
  ["keyed without being a node", `${lamp} type Room @key(fields: "id") { id: ID! }`,
    ["Room has a global id and no prefix in nodes.ts"]],
  ["listed and no node", 'type Lamp @key(fields: "id") { id: ID! }', ['Lamp stands in nodes.ts and is not `implements Node @key(fields: "id")` here']],
])("an object with a global id that is %s is found", (_, sdl, faults) => {
  expect(faultsIn(rule, { catalog: sdl })).toEqual(faults);
});
