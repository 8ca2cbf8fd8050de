import { integrityCheck, type InvariantResult } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { subgraphs } from "../subgraphs.ts";
import { onInstallation, say } from "./installation.ts";

/** One line of the table. */
const line = (schema: string, { name, title, violations }: InvariantResult): string =>
  `${violations === 0 ? "ok " : "BROKEN"} ${schema.padEnd(14)} ${name.padEnd(4)} ${String(violations).padStart(4)}  ${title}`;

/** Some checks read whole tables: at half a million listings the slowest takes two minutes on a small machine. */
const statementTimeoutMs = 1_800_000;
const origin = { actor: "service:souk-check", correlationId: "souk-check" };

/** `souk check`: every invariant of every subgraph, live. The exit code is 1 when one does not hold. */
export const check = (): Promise<void> => onInstallation(async (foundations) => {
  let broken = 0;
  for (const subgraph of subgraphs) {
    const { database } = await foundations.runtimeOf(subgraph);
    const results = await database.transaction({ origin, statementTimeoutMs }, (tx) => integrityCheck(tx, subgraphInvariants(subgraph)));
    for (const result of results) {
      say(line(subgraph.name, result));
      if (result.violations === 0) continue;
      broken++;
      for (const example of result.examples) say(`         ${JSON.stringify(example)}`);
    }
  }
  say(broken === 0 ? "Every invariant holds." : `${broken} invariants are broken.`);
  if (broken > 0) process.exitCode = 1;
});
