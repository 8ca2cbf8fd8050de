import { freshKey } from "@souk/gateway/demo/graph-client";
import type { Person } from "./world.ts";

/** What a mutation told: its object, and why it was refused. */
export type Told = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string }[] };

/** A mutation as a front end sends it, under a key of its own. */
export async function give(person: Pick<Person, "graph">, mutation: string, fields: string, { id, ...input }: Readonly<Record<string, unknown>>): Promise<Told> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  return (await person.graph.tell<{ told: Told }>(
    `mutation Give(${id ? "$id: ID!, " : ""}$input: ${type}) { told: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code } } }`,
    { id, input: { idempotencyKey: freshKey(), ...input } })).told;
}
/** Why it was refused. */
export const codes = ({ userErrors }: Told): readonly string[] => userErrors.map(({ code }) => code);
