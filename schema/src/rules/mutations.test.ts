import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { mutations } from "./mutations.ts";

const payload = "type LampLightPayload { lamp: Int userErrors: [UserError!]! }";

test.each([
  ["its own input and payload", `type Mutation { lampLight(id: ID!, input: LampLightInput!): LampLightPayload! } ${payload}`, []],
  ["another's input", `type Mutation { lampLight(input: LampInput!): LampLightPayload! } ${payload}`, ["Mutation.lampLight(input:) is not LampLightInput!"]],
  ["an id that may be absent", `type Mutation { lampLight(id: ID): LampLightPayload! } ${payload}`, ["Mutation.lampLight(id:) is not ID!"]],
  ["an argument beside", `type Mutation { lampLight(watts: Int): LampLightPayload! } ${payload}`,
    ["Mutation.lampLight(watts:) belongs into the input; beside it only the id stands"]],
  ["the object itself as answer", "type Mutation { lampLight: Lamp! }", ["Mutation.lampLight does not answer LampLightPayload!"]],
  ["a payload without refusals", "type Mutation { lampLight: LampLightPayload! } type LampLightPayload { lamp: Int }",
    ["Mutation.lampLight LampLightPayload has no userErrors: [UserError!]!"]],
  ["a payload that cannot be null", "type Mutation { lampLight: LampLightPayload! } type LampLightPayload { lamp: Int! userErrors: [UserError!]! }",
    ["LampLightPayload.lamp is not nullable, though it is null when refused"]],
])("a mutation with %s", (_, sdl, faults) => {
  expect(faultsIn(mutations, sdl)).toEqual(faults);
});
