import { describe, expect, test } from "vitest";
import { answersKept, answersOf, type AttributeInput } from "./attribute-answers.ts";
import { answersMissing, answersShown } from "./attribute-shown.ts";
import type { AttributeDefinition } from "./attribute-tables.ts";

const asked = (key: string, also: Partial<AttributeDefinition>): AttributeDefinition => ({
  categoryId: "cat_00000000000000000000000000", key, label: key, kind: "TEXT", isRequired: false, options: [], minimum: null, maximum: null, unit: null, position: 0, ...also,
});
const colours = [{ value: "red", label: "Red" }, { value: "blue", label: "Blue" }];
const schema = [
  asked("brand", { maximum: "10" }),
  asked("gears", { kind: "INTEGER", minimum: "1", maximum: "30", unit: "gears" }),
  asked("height", { kind: "DECIMAL", minimum: "0.5", maximum: "200", isRequired: true }),
  asked("motor", { kind: "BOOLEAN" }),
  asked("colour", { kind: "ENUM", options: colours }),
  asked("parts", { kind: "ENUM_SET", options: colours, isRequired: true }),
];

describe("answers to a category's questions", () => {
  test("are kept by key, each as the type of its question", () => {
    const { answers, faults } = answersOf(schema, [
      { key: "brand", text: "Souk" }, { key: "gears", number: "7" }, { key: "height", number: "42.50" },
      { key: "motor", flag: false }, { key: "colour", choice: "red" }, { key: "parts", choices: ["blue", "red"] },
    ]);
    expect(faults).toEqual([]);
    expect(answers).toEqual({ brand: "Souk", gears: 7, height: 42.5, motor: false, colour: "red", parts: ["blue", "red"] });
  });

  test.each<[string, AttributeInput, string]>([
    ["a key that is not asked", { key: "weight", number: "1" }, "The category does not ask this."],
    ["the field of another kind", { key: "gears", text: "7" }, "Give this as `number` and nothing else."],
    ["two fields at once", { key: "brand", text: "Souk", flag: true }, "Give this as `text` and nothing else."],
    ["no field", { key: "brand" }, "Give this as `text` and nothing else."],
    ["a blank text", { key: "brand", text: "  " }, "This cannot be blank."],
    ["a text that is too long", { key: "brand", text: "x".repeat(11) }, "At most 10 characters."],
    ["a text with a NUL", { key: "brand", text: "a\0b" }, "This holds characters that cannot be shown."],
    ["half a surrogate pair", { key: "brand", text: "a\ud800" }, "This holds characters that cannot be shown."],
    ["a broken integer", { key: "gears", number: "1.5" }, "This must be a whole number."],
    ["a number below the least", { key: "height", number: "0.4" }, "At least 0.5."],
    ["a number above the greatest", { key: "gears", number: "31" }, "At most 30 gears."],
    ["more digits than a number keeps", { key: "height", number: "1.1234567" }, "This is not a number we can keep."],
    ["a choice that is none", { key: "colour", choice: "green" }, "Choose one of the options."],
    ["one choice twice", { key: "parts", choices: ["red", "red"] }, "Choose each only once."],
    ["no choice", { key: "parts", choices: [] }, "Choose at least one."],
  ])("refuses %s, at the key's own path", (_, input, message) => {
    expect(answersOf(schema, [input]).faults).toEqual([{ __typename: "InvalidInputError", code: "INVALID", message, path: ["input", "attributes", input.key] }]);
  });

  test("refuses a second answer to one question, and reports every fault at once", () => {
    const { faults } = answersOf(schema, [{ key: "motor", flag: true }, { key: "motor", flag: false }, { key: "colour", choice: "green" }]);
    expect(faults.map(({ path }) => path?.at(-1))).toEqual(["motor", "colour"]);
  });

  test("that stand are faults under a category that asks otherwise", () => {
    const other = [asked("gears", { kind: "INTEGER", maximum: "5" })];
    expect(answersKept(other, { gears: 7, brand: "Souk" }).map(({ path }) => path?.at(-1))).toEqual(["gears", "brand"]);
    expect(answersKept(schema, { gears: 7, brand: "Souk" })).toEqual([]);
  });

  test("are shown in the order of the questions, and required ones without an answer are named", () => {
    const answers = { parts: ["red"], gears: 7 };
    expect(answersShown(schema, answers).map(({ key, number, choices }) => [key, number, choices?.[0]?.label]))
      .toEqual([["gears", "7", undefined], ["parts", null, "Red"]]);
    expect(answersMissing(schema, answers).map(({ key }) => key)).toEqual(["height"]);
  });
});
