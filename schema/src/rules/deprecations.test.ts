import { expect, test } from "vitest";
import { deprecations } from "./deprecations.ts";
import { faultsIn } from "./faults-in.ts";

test("a deprecation says until when the field stays", () => {
  expect(faultsIn(deprecations, `
    type Lamp { a: Int @deprecated(reason: "use b; removed not before 2027-01-31") b: Int @deprecated(reason: "use c") c: Int @deprecated d: Int }
    enum Colour { RED @deprecated(reason: "soon") }
  `)).toEqual(["Lamp.b", "Lamp.c", "Colour.RED"].map((at) => `${at} is deprecated without \`removed not before YYYY-MM-DD\``));
});
