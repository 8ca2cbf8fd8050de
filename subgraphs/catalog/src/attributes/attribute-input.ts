import { z } from "zod";
import { plainText } from "../plain-text.ts";
import { numberOf } from "./attribute-rules.ts";
import { ownAttributesMax, type AttributeKind, type AttributeOption } from "./attribute-tables.ts";

/** A question as an operator gives it. */
export interface AttributeDefinitionInput {
  readonly key: string;
  readonly label: string;
  readonly kind: AttributeKind;
  readonly isRequired: boolean;
  readonly options?: readonly AttributeOption[] | null;
  readonly minimum?: string | null;
  readonly maximum?: string | null;
  readonly unit?: string | null;
}

/** A longer list is a search, not a choice. */
const optionsMax = 200;
const optionValue = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,39}$/, "Lower case letters, digits, `_`, `.` and `-`, at most 40.");
const bound = z.string().refine((text) => numberOf(text) !== undefined, "At most 15 digits and 6 decimals.").nullish();

const isGiven = (value: unknown) => value !== null && value !== undefined;
const isChosen = (kind: string) => kind === "ENUM" || kind === "ENUM_SET";
const isMeasured = (kind: string) => kind === "INTEGER" || kind === "DECIMAL";

const definition = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "Lower case letters, digits and `_`, beginning with a letter, at most 40."),
  label: plainText(80),
  kind: z.string(),
  isRequired: z.boolean(),
  options: z.array(z.object({ value: optionValue, label: plainText(80) })).max(optionsMax, `At most ${optionsMax} options.`).nullish(),
  minimum: bound,
  maximum: bound,
  unit: plainText(20).nullish(),
}).superRefine((asked, check) => {
  const fault = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
  const values = (asked.options ?? []).map((option) => option.value);
  if (isChosen(asked.kind) && values.length === 0) fault("options", "There must be something to choose.");
  if (!isChosen(asked.kind) && values.length > 0) fault("options", "Only ENUM and ENUM_SET have options.");
  if (new Set(values).size !== values.length) fault("options", "Each option's value must be its own.");
  if ((isChosen(asked.kind) || asked.kind === "BOOLEAN") && (isGiven(asked.minimum) || isGiven(asked.maximum))) fault("minimum", "Only numbers and texts have bounds.");
  if (!isMeasured(asked.kind) && isGiven(asked.unit)) fault("unit", "Only numbers have a unit.");
  if (isGiven(asked.minimum) && isGiven(asked.maximum) && Number(asked.minimum) > Number(asked.maximum)) fault("maximum", "This is below the minimum.");
});

/** A category's own questions, whole: what is not among them is not asked any more. */
export const attributeDefinitionsInput = z.array(definition).max(ownAttributesMax, `At most ${ownAttributesMax} attributes.`)
  .superRefine((asked, check) => {
    const seen = new Set<string>();
    asked.forEach(({ key }, at) => {
      if (seen.has(key)) check.addIssue({ code: "custom", path: [at, "key"], message: "This key stands here twice." });
      seen.add(key);
    });
  }).nullish();
