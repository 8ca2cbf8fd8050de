import { Kind, print } from "graphql";
import type { Element } from "./element.ts";
import { fault, isRootField, pascal, type Fault, type Rule } from "./rule.ts";

function inputFaults(mutation: Element): Fault[] {
  const name = `${pascal(mutation.name)}Input!`;
  return mutation.children.flatMap((argument) => {
    if (argument.name === "input") return print(argument.type!) === name ? [] : [fault(argument, `is not ${name}`)];
    if (argument.name === "id") return print(argument.type!) === "ID!" ? [] : [fault(argument, "is not ID!")];
    return [fault(argument, "belongs into the input; beside it only the id stands")];
  });
}

function payloadFaults(mutation: Element, payload: Element | undefined): Fault[] {
  const name = `${pascal(mutation.name)}Payload`;
  if (print(mutation.type!) !== `${name}!`) return [fault(mutation, `does not answer ${name}!`)];
  const errors = payload?.children.find((field) => field.name === "userErrors");
  if (!payload || !errors || print(errors.type!) !== "[UserError!]!") return [fault(mutation, `${name} has no userErrors: [UserError!]!`)];
  return payload.children.filter((field) => field !== errors && field.type!.kind === Kind.NON_NULL_TYPE)
    .map((field) => fault(field, "is not nullable, though it is null when refused"));
}

/** Each mutation has an input and a payload of its own, and says in the payload why it refused. */
export const mutations: Rule = (elements) =>
  elements.filter((element) => isRootField(element, ["Mutation"])).flatMap((mutation) => {
    const payload = elements.find(({ kind, name, subgraph }) =>
      kind === "object" && subgraph === mutation.subgraph && name === `${pascal(mutation.name)}Payload`);
    return [...inputFaults(mutation), ...payloadFaults(mutation, payload)];
  });
