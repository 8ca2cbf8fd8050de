import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { idempotency } from "./idempotency.ts";

const rule = idempotency({ lampDim: "sets what is set" });

test.each([
  ["a key where it is needed and none where it is not",
    "type Mutation { lampLight(input: LampLightInput!): Int lampDim: Int } input LampLightInput { idempotencyKey: IdempotencyKey! }", []],
  ["no key", "type Mutation { lampLight: Int lampDim: Int }",
    ["Mutation.lampLight takes no idempotencyKey; if repeating it does no harm, list it with the reason"]],
  ["a key that may be left out", "type Mutation { lampLight(input: LampLightInput!): Int lampDim: Int } input LampLightInput { idempotencyKey: IdempotencyKey }",
    ["LampLightInput.idempotencyKey is not IdempotencyKey!"]],
  ["a key although it is listed", "type Mutation { lampDim: Int } input LampDimInput { idempotencyKey: IdempotencyKey! }",
    ["LampDimInput.idempotencyKey is asked for, though the mutation is listed as one without a key"]],
  ["a list that names what is gone", "type Mutation { id: ID } input IdInput { idempotencyKey: IdempotencyKey! }",
    ["Mutation.lampDim is listed as one without a key, and does not exist"]],
])("mutations with %s", (_, sdl, faults) => {
  expect(faultsIn(rule, sdl)).toEqual(faults);
});
