import { assert } from "./assert.ts";

/** One row of a machine: a command, where it may be given, where it leads, who may give it. */
export interface Transition<S extends string = string> {
  readonly from: readonly S[];
  readonly to: S;
  /** Parties, in the trade's words: `buyer`, `seller`, `operator`, `system`. */
  readonly by: readonly string[];
  /** Milliseconds in a `from` state after which the command falls due by itself; absent when it never does. */
  readonly within?: number;
}

type Rows<S extends string> = Readonly<Record<string, Transition<S>>>;

/** A state machine: data, from which code, clients, the README and the database take the same rules. */
export interface Machine<S extends string = string, C extends string = string> {
  readonly table: Readonly<Record<C, Transition<S>>>;
}

/** The commands of a machine: `CommandOf<typeof orderMachine>`. */
export type CommandOf<M> = M extends Machine<string, infer C> ? C : never;

/** Raised by `next` when the command is not for this state. Nothing was changed. */
export class IllegalTransition extends Error {
  readonly from: string;
  readonly command: string;
  /** Where the command would have led. */
  readonly to: string;
  /** The states that can be reached from `from`. */
  readonly allowed: readonly string[];
  constructor(from: string, command: string, to: string, allowed: readonly string[]) {
    super(`${command} is not possible in ${from}`);
    this.name = "IllegalTransition";
    this.from = from;
    this.command = command;
    this.to = to;
    this.allowed = allowed;
  }
}

/** Milliseconds, for `within`. */
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

const stateForm = /^[A-Z][A-Z0-9_]*$/;      // a GraphQL enum value, and safe between SQL quotes

/**
 * Declares a machine: `machine<OrderState>()({ cancel: { from: ["PLACED"], to: "CANCELLED", by: ["buyer"] } })`.
 * Two calls, because TypeScript infers either all type arguments or none: the states are given, the commands inferred.
 */
export const machine = <S extends string>() => <const T extends Rows<S>>(table: T): Machine<S, keyof T & string> => {
  for (const [command, { from, to, by }] of Object.entries(table)) {
    assert([...from, to].every((state) => stateForm.test(state)), `a state of ${command} is not in capitals`);
    assert(from.length > 0 && by.length > 0, `${command} has no state or nobody to be given by`);
  }
  return { table };
};

const rowsOf = <S extends string, C extends string>({ table }: Machine<S, C>) => Object.entries(table) as [C, Transition<S>][];
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The state a command leads to. @throws IllegalTransition if it may not be given in `state` */
export function next<S extends string, C extends string>(machine: Machine<S, C>, command: NoInfer<C>, state: S): S {
  const { from, to } = machine.table[command];
  if (from.includes(state)) return to;
  throw new IllegalTransition(state, command, to, distinct(allowedTransitions(machine, state).map((transition) => transition.to)));
}

/** Commands that may be given in a state, in the table's order; none in a final state. */
export const allowedCommands = <S extends string, C extends string>(machine: Machine<S, C>, state: S): C[] =>
  allowedTransitions(machine, state).map((transition) => transition.command);

/**
 * What a client may be offered: where each command leads and who may give it.
 * With `parties`, only the commands that at least one of them may give.
 */
export const allowedTransitions = <S extends string, C extends string>(
  machine: Machine<S, C>, state: S, parties?: readonly string[],
): { readonly to: S; readonly command: C; readonly by: readonly string[] }[] =>
  rowsOf(machine)
    .filter(([, { from, by }]) => from.includes(state) && (!parties || by.some((party) => parties.includes(party))))
    .map(([command, { to, by }]) => ({ to, command, by }));

/** Every state that the table names, in the order of its rows. */
export const statesOf = <S extends string, C extends string>(machine: Machine<S, C>): S[] =>
  distinct(rowsOf(machine).flatMap(([, { from, to }]) => [...from, to]));

/** The constraint for the column that holds the state: `check (state in ('PLACED', 'CANCELLED'))`. */
export const checkConstraintSql = (machine: Machine, column: string): string =>
  `check (${column} in (${statesOf(machine).map((state) => `'${state}'`).join(", ")}))`;

/** The machine as a Mermaid state diagram, for a README. Nothing leads to a first state, nothing away from a final one. */
export function diagram(machine: Machine): string {
  const rows = rowsOf(machine);
  const states = statesOf(machine);
  const first = states.filter((state) => rows.every(([, { from, to }]) => to !== state || from.every((origin) => origin === state)));
  const final = states.filter((state) => allowedCommands(machine, state).length === 0);
  return [
    "stateDiagram-v2",
    ...first.map((state) => `  [*] --> ${state}`),
    ...rows.flatMap(([command, { from, to }]) => from.map((state) => `  ${state} --> ${to}: ${command}`)),
    ...final.map((state) => `  ${state} --> [*]`),
  ].join("\n");
}
