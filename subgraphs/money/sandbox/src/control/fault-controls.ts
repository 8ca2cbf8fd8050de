import { requestFaults, webhookFaults, type FaultRule } from "../faults/fault.ts";
import type { Provider } from "../server/provider.ts";
import { invalidRequest } from "../wire/errors.ts";
import type { Controls } from "./control.ts";

const rulesMax = 100;          // a menu, not a programme

/** Reading and setting the fault menu; an empty list ends all faults. */
export function faultControls({ faults }: Provider): Controls {
  return {
    "GET /sandbox/faults": async () => ({ rules: faults.rules() }),
    "POST /sandbox/faults": async ({ rules }) => {
      if (!Array.isArray(rules) || rules.length > rulesMax) throw invalidRequest(`rules is a list of at most ${rulesMax}.`, { param: "rules" });
      faults.set(rules.map(ruleOf));
      return { rules: faults.rules() };
    },
  };
}

const kinds: readonly string[] = [...requestFaults, ...webhookFaults];
const members: readonly string[] = ["kind", "on", "probability", "count", "seed", "ms", "times"];

function ruleOf(given: unknown, at: number): FaultRule {
  const rule = { on: "*", probability: 1, seed: 1, ms: 1_000, times: 1, ...(given as object) } as FaultRule;
  const refuse = (member: string, message: string) => invalidRequest(message, { param: `rules[${at}][${member}]` });
  for (const member of Object.keys(rule)) if (!members.includes(member)) throw refuse(member, `Received unknown parameter: ${member}`);
  if (!kinds.includes(rule.kind)) throw refuse("kind", `kind must be one of ${kinds.join(", ")}`);
  if (!(rule.probability >= 0 && rule.probability <= 1)) throw refuse("probability", "probability is from 0 to 1");
  for (const member of ["count", "seed", "ms", "times"] as const) {
    const value = rule[member];
    if (value !== undefined && !(Number.isInteger(value) && value >= 0)) throw refuse(member, `${member} is a whole number, 0 or more`);
  }
  return rule;
}
