import type { ZodType } from "zod";
import { invalid, type UserError } from "./refusals.ts";

/** What can be too long; a number is only too big. */
const lengthy: ReadonlySet<string> = new Set(["string", "array", "set"]);

/** What is wrong with an input by its rules, one for each fault, under the path `["input", …]`; empty if nothing is. */
export function inputFaults(rules: ZodType<unknown, unknown>, input: unknown): UserError[] {
  const parsed = rules.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) =>
    invalid(["input", ...issue.path.map(String)], issue.message, issue.code === "too_big" && lengthy.has(issue.origin) ? "TOO_LONG" : "INVALID"));
}
