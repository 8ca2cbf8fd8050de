import { print } from "graphql";
import { fault, isRootField, pascal, type Fault, type Rule } from "./rule.ts";

/** Every mutation takes a key, but those in the list; and the list names nothing else. */
export const idempotency = (keyless: Readonly<Record<string, string>>): Rule => (elements) => {
  const mutations = elements.filter((element) => isRootField(element, ["Mutation"]));
  const faults = mutations.flatMap((mutation): Fault[] => {
    const key = elements.find(({ kind, at, subgraph }) =>
      kind === "input" && subgraph === mutation.subgraph && at === `${pascal(mutation.name)}Input.idempotencyKey`);
    const isExempt = Object.hasOwn(keyless, mutation.name);
    if (isExempt) return key ? [fault(key, "is asked for, though the mutation is listed as one without a key")] : [];
    if (!key) return [fault(mutation, "takes no idempotencyKey; if repeating it does no harm, list it with the reason")];
    return print(key.type!) === "IdempotencyKey!" ? [] : [fault(key, "is not IdempotencyKey!")];
  });
  const known = new Set(mutations.map(({ name }) => name));
  const stale = Object.keys(keyless).filter((name) => !known.has(name))
    .map((name): Fault => ({ at: `Mutation.${name}`, subgraph: "keyless-mutations", what: "is listed as one without a key, and does not exist" }));
  return [...faults, ...stale];
};
