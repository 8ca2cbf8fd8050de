import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { refusals } from "./refusals.ts";

const fields = "code: String! message: String! path: [String!]";

test.each([
  [`"It is dark. Code: DARK." type DarkError implements UserError { ${fields} }`, []],
  [`"It is dark." type DarkError implements UserError { ${fields} }`, ["DarkError does not say its `Code: …` in the description"]],
  ['"Code: DARK." type DarkError implements UserError { code: DarkCode! message: String! }', ["DarkError has no code: String!, path: [String!]"]],
  [`"Code: DARK." type Dark implements UserError { ${fields} }`, ["Dark is a UserError and does not end in Error"]],
  ["type DarkError { id: ID }", ["DarkError is named like a UserError and is none"]],
])("the refusal %s", (sdl, faults) => {
  expect(faultsIn(refusals, sdl)).toEqual(faults);
});
