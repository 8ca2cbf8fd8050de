import type { Simulated } from "./simulated.ts";

/** What must be true of a run; a claim that is not is told with what it is about. */
export function simulatedClaims(run: Simulated): Readonly<Record<string, boolean>> {
  const { tally, violated, atProvider, inBooks, doubled, isBalanced, states } = run;
  return {
    "every invariant holds": Object.keys(violated).length === 0,
    "the provider's balance is what the books say": Object.keys({ ...atProvider, ...inBooks }).every((currency) => (atProvider[currency] ?? "0") === (inBooks[currency] ?? "0")),
    "the books agree with the provider, entry by entry": run.reconciliation.state === "COMPLETED" && run.reconciliation.breaks === 0,
    "the books balance": isBalanced,
    "nothing was paid or given back twice": doubled === 0,
    "nobody was told what nobody should be told": tally.failures.length === 0,
    "every order that somebody was told of is there, and no other": Object.values(states["commerce.order"]!).reduce((sum, count) => sum + count, 0) === tally.bought,
  };
}

/** What does not hold. */
export const broken = (run: Simulated): string[] => Object.entries(simulatedClaims(run)).filter(([, isTrue]) => !isTrue).map(([claim]) => claim);

const list = (counts: Readonly<Record<string, number | string>>): string => Object.entries(counts).map(([name, count]) => `${name} ${count.toLocaleString("en")}`).join(", ") || "none";
const most = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> => Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));

/** A run as a table. */
export function reportLines(run: Simulated): string[] {
  const { tally, states, money, cpu, seconds, openingSeconds, orders } = run;
  const whole = cpu.souk + cpu.server + cpu.simulator;
  const rows: [string, string][] = [
    ["orders", `${tally.bought.toLocaleString("en")} of ${orders.toLocaleString("en")} in ${seconds.toFixed(0)} s, ${(tally.bought / seconds).toFixed(1)} a second; opening took ${openingSeconds.toFixed(0)} s`],
    ["CPU", `${((whole * 1_000) / orders).toFixed(0)} ms an order: Souk ${cpu.souk.toFixed(0)} s, database ${cpu.server.toFixed(0)} s, simulator and provider ${cpu.simulator.toFixed(0)} s`],
    ["decisions", `${run.decisions.toLocaleString("en")}, digest ${run.digest}`],
    ...Object.entries(states).map(([table, counts]): [string, string] => [table.replace(/^.*\./, "").replaceAll("_", " "), list(counts)]),
    ["acts", list(most(tally.acts))],
    ["refused", list(most(tally.refusals))],
    ["asked", `${tally.asked.toLocaleString("en")} times, ${tally.retried.toLocaleString("en")} of them again (${list(most(tally.notNow))}); ${tally.replayed} replays`],
    ["faults", list(run.faults)],
    ["kills", list(run.kills)],
    ...Object.entries(money).map(([kind, holds]): [string, string] => [kind, holds]),
    ["at the provider", list(run.atProvider)],
    ["in the books", list(run.inBooks)],
    ["reconciliation", `${run.reconciliation.state}${run.reconciliation.failure ? `: ${run.reconciliation.failure}` : ""}; ${run.reconciliation.entries.toLocaleString("en")} entries, ${run.reconciliation.matched.toLocaleString("en")} agree, ${run.reconciliation.inTransit} on their way, ${run.reconciliation.breaks} breaks`],
    ...run.reconciliation.items.map((item): [string, string] => ["BREAK", item]),
    ["invariants", `${run.invariantsAsked} asked, ${Object.keys(run.violated).length} broken`],
    ...Object.entries(run.violated).map(([name, how]): [string, string] => [`BROKEN ${name}`, how]),
    ...tally.failures.map((text): [string, string] => ["FAILED", text]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
}
