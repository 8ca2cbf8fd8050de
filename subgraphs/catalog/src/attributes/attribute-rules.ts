import { plainText } from "../plain-text.ts";
import type { AttributeDefinition, AttributeKind } from "./attribute-tables.ts";

/** An answer as it is stored: JSON that Postgres compares and search counts. */
export type Answer = string | number | boolean | readonly string[];

/** How answers to one kind of question are given and judged; the same rules stand in SQL as `attribute_fits`. */
interface AnswerRule {
  /** The field of the input that carries it. */
  readonly field: "text" | "number" | "flag" | "choice" | "choices";
  /** The given value as it is stored; undefined if it cannot be. */
  readonly read: (given: never) => Answer | undefined;
  /** What is wrong with it, for people; undefined if nothing is. */
  readonly faultOf: (answer: Answer, definition: AttributeDefinition) => string | undefined;
}

/** A description belongs into the description. */
const textCharactersMax = 500;
/** More digits than a double keeps would come back as other digits; fewer decimals than it writes with an exponent. */
const numberForm = /^-?(?=[\d.]{1,16}$)\d{1,15}(\.\d{1,6})?$/;

/** A decimal text as the number it names; undefined if it has more than 15 digits or 6 decimals. */
export const numberOf = (text: string): number | undefined => (numberForm.test(text) ? Number(text) : undefined);

const same = (given: Answer) => given;

function outsideBounds(value: number, { minimum, maximum, unit }: AttributeDefinition): string | undefined {
  const inUnit = unit === null ? "" : ` ${unit}`;
  if (minimum !== null && value < Number(minimum)) return `At least ${minimum}${inUnit}.`;
  if (maximum !== null && value > Number(maximum)) return `At most ${maximum}${inUnit}.`;
  return undefined;
}

function textFault(answer: Answer, { minimum, maximum }: AttributeDefinition): string | undefined {
  if (typeof answer !== "string") return "This must be a text.";
  const charactersMax = Number(maximum ?? textCharactersMax);
  const checked = plainText(textCharactersMax).safeParse(answer);
  const characters = Array.from(answer).length;      // code points, as Postgres counts
  if (characters > charactersMax) return `At most ${charactersMax} characters.`;
  if (!checked.success) return checked.error.issues[0]?.message;
  return characters < Number(minimum ?? 1) ? `At least ${minimum} characters.` : undefined;
}

function numberFault(answer: Answer, definition: AttributeDefinition): string | undefined {
  if (typeof answer !== "number") return "This must be a number.";
  if (definition.kind === "INTEGER" && !Number.isInteger(answer)) return "This must be a whole number.";
  return outsideBounds(answer, definition);
}

const isOption = (value: string, { options }: AttributeDefinition) => options.some((option) => option.value === value);

function choicesFault(answer: Answer, definition: AttributeDefinition): string | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return "Choose at least one.";
  if (new Set(answer).size !== answer.length) return "Choose each only once.";
  return answer.every((value: string) => isOption(value, definition)) ? undefined : "Choose from the options.";
}

/** The rule of each kind. */
export const answerRules: Readonly<Record<AttributeKind, AnswerRule>> = {
  TEXT: { field: "text", read: same, faultOf: textFault },
  INTEGER: { field: "number", read: numberOf, faultOf: numberFault },
  DECIMAL: { field: "number", read: numberOf, faultOf: numberFault },
  BOOLEAN: { field: "flag", read: same, faultOf: (answer) => (typeof answer === "boolean" ? undefined : "This is yes or no.") },
  ENUM: {
    field: "choice", read: same,
    faultOf: (answer, definition) => (typeof answer === "string" && isOption(answer, definition) ? undefined : "Choose one of the options."),
  },
  ENUM_SET: { field: "choices", read: same, faultOf: choicesFault },
};
