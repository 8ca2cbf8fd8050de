import type { AttributeInput } from "../attributes/attribute-answers.ts";
import { answerRules } from "../attributes/attribute-rules.ts";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import { listOfCell } from "./cell-lists.ts";

/** Cells as answers, each in the field of its question's kind; what is not asked is left to be refused. */
export function answersOfCells(asked: readonly AttributeDefinition[], cells: Readonly<Record<string, string>>): AttributeInput[] {
  const kinds = new Map(asked.map(({ key, kind }) => [key, kind]));
  return Object.entries(cells).map(([key, cell]) => {
    const kind = kinds.get(key);
    switch (kind && answerRules[kind].field) {
      case "number": return { key, number: cell.trim() };
      case "flag": return /^(true|false)$/i.test(cell.trim()) ? { key, flag: cell.trim().toLowerCase() === "true" } : { key, text: cell };
      case "choice": return { key, choice: cell.trim() };
      case "choices": return { key, choices: listOfCell(cell).map((value) => value.trim()) };
      default: return { key, text: cell };
    }
  });
}
