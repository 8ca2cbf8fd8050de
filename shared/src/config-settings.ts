import type { z } from "zod";
import type { Fault } from "./config-faults.ts";
import { variables, type Variable } from "./config-variables.ts";

type Variables = typeof variables;
type WithFallback = { [K in keyof Variables]: Variables[K] extends { readonly fallback: string } ? K : never }[keyof Variables];

/** What the environment says, typed, each variable for itself: not yet judged by mode and role. */
export type Settings =
  & { readonly [K in WithFallback]: z.output<Variables[K]["read"]> }
  & { readonly [K in Exclude<keyof Variables, WithFallback>]?: z.output<Variables[K]["read"]> };

/** The environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that the tests use, not the running system. */
const testPrefix = "SOUK_TEST_";

/** The text given for a variable; an empty one counts as none, since compose files pass variables on as empty. */
export const givenText = (environment: Environment, { name }: Variable): string | undefined => environment[name]?.trim() || undefined;

/** A misspelt variable would be left out in silence, and with it what it protects. */
function strangers(environment: Environment): Fault[] {
  const known = new Set<string>(Object.values(variables).map(({ name }) => name));
  return Object.keys(environment)
    .filter((name) => name.startsWith("SOUK_") && !name.startsWith(testPrefix) && !known.has(name))
    .map((variable) => ({ variable, message: "is not a variable of Souk; .env.example lists them" }));
}

/** Reads every variable. A faulty one counts as not given, so that the rest can be judged as well. */
export function settingsOf(environment: Environment): { readonly settings: Settings; readonly faults: readonly Fault[] } {
  const faults = strangers(environment);
  const settings = Object.entries<Variable>(variables).map(([key, variable]) => {
    const given = givenText(environment, variable);
    const outcome = given === undefined ? undefined : variable.read.safeParse(given);
    if (outcome?.success) return [key, outcome.data];
    if (outcome) faults.push({ variable: variable.name, message: outcome.error.issues[0]!.message });
    return [key, variable.fallback === undefined ? undefined : variable.read.parse(variable.fallback)];
  });
  return { settings: Object.fromEntries(settings.filter(([, value]) => value !== undefined)) as Settings, faults };
}
