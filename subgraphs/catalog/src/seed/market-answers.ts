import type { AttributeDefinitionInput } from "../attributes/attribute-input.ts";
import type { Answer } from "../attributes/attribute-rules.ts";
import type { Answers } from "../attributes/attribute-answers.ts";
import type { Chance } from "./chance.ts";

const answeredShare = 0.7;      // sellers skip questions that they need not answer
const yesShare = 0.3;

/** Answers as sellers give them: what is required always, the first options most often. */
export function answersMade(chance: Chance, asked: readonly AttributeDefinitionInput[], brand: string | undefined): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of asked) {
    const isGiven = chance.is(answeredShare) || question.isRequired;
    const answer = isGiven ? answerMade(chance, question, brand) : undefined;
    if (answer !== undefined) answers[question.key] = answer;
  }
  return answers;
}

function answerMade(chance: Chance, { kind, options, minimum, maximum }: AttributeDefinitionInput, brand: string | undefined): Answer | undefined {
  const option = () => chance.zipf(options ?? []).value;
  switch (kind) {
    case "TEXT": return brand;
    case "ENUM": return option();
    case "ENUM_SET": return [...new Set([option(), ...(chance.is(yesShare) ? [option()] : [])])];
    case "BOOLEAN": return chance.is(yesShare);
    case "INTEGER": case "DECIMAL": {
      const [low, high] = [Number(minimum ?? 0), Number(maximum ?? 100)];
      return low + Math.round((high - low) * chance.unit() ** 2);      // small sizes are the usual ones
    }
  }
}
