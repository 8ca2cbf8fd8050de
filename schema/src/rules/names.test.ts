import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { names } from "./names.ts";

test.each([
  ["type lamp_shade { id: ID }", ["lamp_shade is not named in PascalCase"]],
  ["type Lamp { Shade(Of: Int): Int }", ["Lamp.Shade is not named in camelCase", "Lamp.Shade(Of:) is not named in camelCase"]],
  ["enum Colour { DarkRed DARK_RED }", ["Colour.DarkRed is not named in CAPITALS"]],
  ["input Shade { id: ID } input LampFilter { id: ID } input LampInput { id: ID }", ["Shade is an input and ends neither in Input nor in Filter or Sort"]],
  ["enum LampStatus { ON } type Lamp { state: LampStatus! payState: LampStatus status: LampStatus }",
    ["Lamp.state is of LampStatus; state enums end in State", "Lamp.payState is of LampStatus; state enums end in State"]],
  ["type LampPost { id: ID } type Mutation { lampPostLight: Int lampLight: Int lampsLight: Int lightLamp: Int lamp: Int passwordReset: Int }",
    ["Mutation.lightLamp is not a noun of the graph and a verb, like orderCancel", "Mutation.lamp is not a noun of the graph and a verb, like orderCancel"]],
])("the names of %s", (sdl, faults) => {
  expect(faultsIn(names, sdl)).toEqual(faults);
});
