import type { Answer } from "./attribute-rules.ts";
import type { Answers } from "./attribute-answers.ts";
import type { AttributeDefinition, AttributeOption } from "./attribute-tables.ts";

/** An answer as the graph shows it: the field of its kind is set. */
export interface AttributeAnswer {
  readonly key: string;
  readonly definition: AttributeDefinition | null;
  readonly text: string | null;
  readonly number: string | null;
  readonly flag: boolean | null;
  readonly choice: AttributeOption | null;
  readonly choices: readonly AttributeOption[] | null;
}

const optionOf = (definition: AttributeDefinition, value: string): AttributeOption =>
  definition.options.find((option) => option.value === value) ?? { value, label: value };

function shown(definition: AttributeDefinition, answer: Answer): AttributeAnswer {
  const isChosen = definition.kind === "ENUM";
  return {
    key: definition.key,
    definition,
    text: typeof answer === "string" && !isChosen ? answer : null,
    number: typeof answer === "number" ? String(answer) : null,
    flag: typeof answer === "boolean" ? answer : null,
    choice: typeof answer === "string" && isChosen ? optionOf(definition, answer) : null,
    choices: Array.isArray(answer) ? answer.map((value: string) => optionOf(definition, value)) : null,
  };
}

/** A listing's answers in the order of the questions. */
export const answersShown = (asked: readonly AttributeDefinition[], answers: Answers): AttributeAnswer[] =>
  asked.flatMap((definition) => {
    const answer = answers[definition.key];
    return answer === undefined ? [] : [shown(definition, answer)];
  });

/** Required questions without an answer. */
export const answersMissing = (asked: readonly AttributeDefinition[], answers: Answers): AttributeDefinition[] =>
  asked.filter(({ key, isRequired }) => isRequired && answers[key] === undefined);
