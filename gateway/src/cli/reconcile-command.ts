import { isId } from "@souk/shared/ids";
import { InvalidArgumentError, type Command } from "commander";
import { dayArgument } from "./day-argument.ts";
import type { ReconcileWords } from "./reconcile.ts";

function runArgument(text: string): string {
  if (!isId("rcr", text)) throw new InvalidArgumentError("It is a run's id, rcr_….");
  return text;
}

/** Adds `souk reconcile`. */
export const reconcileCommand = (souk: Command): Command => souk.command("reconcile")
  .description("hold the books against the provider over some days, and print what does not agree; ends with 1 when something does not, or something was lacking")
  .option("--from <day>", "the first day, in UTC; yesterday by default", dayArgument)
  .option("--until <day>", "the day after the last; the day after the first by default", dayArgument)
  .option("--bank", "and against the bank, of which a file must have been taken")
  .option("--run <id>", "compare nothing, print what this run has found", runArgument)
  .option("--csv", "print it as CSV; what came of it goes to standard error")
  .action(async (words: ReconcileWords) => (await import("./reconcile.ts")).reconcile(words));
