import { InvalidArgumentError } from "commander";

/** A day, as a command line has it: `2026-11-01`, in UTC. @throws InvalidArgumentError for anything else */
export function dayArgument(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError("It is a day such as 2026-11-01.");
  return text;
}
