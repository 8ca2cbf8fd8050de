import { expect, test } from "vitest";
import { allowedChanges, breakingChanges, isReleased } from "./breaking-changes.ts";

const contract = (lamp: string) => `type Query { lamp: Lamp } type Lamp { ${lamp} }`;

test("a field that goes away or becomes nullable breaks the contract, a new one does not", () => {
  expect(breakingChanges(contract("id: ID! name: String!"), contract("name: String colour: String"))).toEqual(
    expect.arrayContaining(["Lamp.id was removed.", "Lamp.name changed type from String! to String."]));
  expect(breakingChanges(contract("id: ID!"), contract("id: ID! name: String!"))).toEqual([]);
});

test("the list of agreed changes has one a line, with comments", () => {
  expect(allowedChanges("# agreed\nLamp.id was removed.  # nobody asked for it\n\n")).toEqual(["Lamp.id was removed."]);
});

test("only versions from 1.0 on are released", () => {
  expect(["0.1.0", "0.12.3", "1.0.0", "10.1.0"].map(isReleased)).toEqual([false, false, true, true]);
});
