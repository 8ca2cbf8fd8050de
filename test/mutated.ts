import type { Caller } from "@souk/shared/caller";
import type { CatalogWorld, Refusal } from "./catalog.ts";

/** What a mutation answered, as far as it was asked for. */
export type Mutated<T> = Readonly<Record<string, T | null>> & { readonly userErrors: readonly Refusal[] };

/** What a mutation is told: the id beside its input, the input, what is asked of its payload, and whether it has a key. */
export interface MutationAsked { readonly id?: string; readonly input?: object; readonly fields: string; readonly isKeyless?: boolean }

/** Runs a mutation of catalog under a fresh key, unless the input names one. @throws Error for a top-level error, naming its code */
export async function mutated<T = Record<string, unknown>>(world: CatalogWorld, caller: Caller, mutation: string, { id, input, fields, isKeyless = false }: MutationAsked): Promise<Mutated<T>> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await world.catalog.as(caller).run<Record<string, Mutated<T>>>(
    `mutation (${id === undefined ? "" : "$id: ID!, "}$input: ${type}) { ${mutation}(${id === undefined ? "" : "id: $id, "}input: $input) { ${fields} userErrors { __typename code message path } } }`,
    { id, input: { ...(isKeyless ? {} : { idempotencyKey: world.key() }), ...input } });
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${String(extensions["code"])} ${message}`).join("; "));
  return data![mutation]!;
}
