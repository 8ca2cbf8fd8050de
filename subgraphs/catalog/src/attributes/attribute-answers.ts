import { invalid, type UserError } from "@souk/shared/refusals";
import { answerRules, type Answer } from "./attribute-rules.ts";
import type { AttributeDefinition } from "./attribute-tables.ts";

/** One answer as a client gives it: exactly one field beside `key`, the one that fits the question's kind. */
export interface AttributeInput {
  readonly key: string;
  readonly text?: string | null;
  readonly number?: string | null;
  readonly flag?: boolean | null;
  readonly choice?: string | null;
  readonly choices?: readonly string[] | null;
}
/** A listing's answers by key, as they are stored. */
export type Answers = Readonly<Record<string, Answer>>;

const fieldsOf = (input: AttributeInput) =>
  Object.entries(input).filter(([field, value]) => field !== "key" && value !== null && value !== undefined).map(([field]) => field);

/**
 * Answers checked one by one against what the category asks. Each fault stands under `["input", "attributes", <key>]`;
 * a key that is not asked, is answered twice, or is answered by the field of another kind is a fault too.
 */
export function answersOf(asked: readonly AttributeDefinition[], given: readonly AttributeInput[]): { readonly answers: Answers; readonly faults: readonly UserError[] } {
  const definitions = new Map(asked.map((definition) => [definition.key, definition]));
  const answers = new Map<string, Answer>();
  const faults: UserError[] = [];
  for (const input of given) {
    const answered = answerTo(definitions.get(input.key), input);
    if (answers.has(input.key)) faults.push(fault(input.key, "This is answered twice."));
    else if ("fault" in answered) faults.push(fault(input.key, answered.fault));
    else answers.set(input.key, answered.answer);
  }
  return { answers: Object.fromEntries(answers), faults };
}

/** Stored answers against what another category asks: what it does not ask, or not like that, is a fault. */
export function answersKept(asked: readonly AttributeDefinition[], answers: Answers): readonly UserError[] {
  const definitions = new Map(asked.map((definition) => [definition.key, definition]));
  return Object.entries(answers).flatMap(([key, answer]) => {
    const definition = definitions.get(key);
    if (!definition) return [fault(key, "The category does not ask this.")];
    const found = answerRules[definition.kind].faultOf(answer, definition);
    return found === undefined ? [] : [fault(key, found)];
  });
}

const fault = (key: string, message: string) => invalid(["input", "attributes", key], message);

function answerTo(definition: AttributeDefinition | undefined, input: AttributeInput): { readonly answer: Answer } | { readonly fault: string } {
  if (!definition) return { fault: "The category does not ask this." };
  const rule = answerRules[definition.kind];
  const fields = fieldsOf(input);
  if (fields.length !== 1 || fields[0] !== rule.field) return { fault: `Give this as \`${rule.field}\` and nothing else.` };
  const answer = rule.read(input[rule.field] as never);
  const found = answer === undefined ? "This is not a number we can keep." : rule.faultOf(answer, definition);
  return found === undefined && answer !== undefined ? { answer } : { fault: found ?? "" };
}
