import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { tags } from "./tags.ts";

test.each([
  ['type Lamp @tag(name: "staff") { id: ID @tag(name: "partner") }', ["Lamp has the tag staff; there are partner, operator, internal"]],
  ['type Query { lamps: Int @tag(name: "operator") }', ["Query.lamps is for staff and has no @policy"]],
  ['type Mutation { lampLight: Payload! } type Payload @tag(name: "operator") { id: ID }', ["Mutation.lampLight is for staff and has no @policy"]],
  ['type Query { lamps: Int @tag(name: "operator") @policy(policies: [["role:ADMIN"]]) shop: Int }', []],
])("the tags of %s", (sdl, faults) => {
  expect(faultsIn(tags, sdl)).toEqual(faults);
});
