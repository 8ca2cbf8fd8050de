import { Kind } from "graphql";
import type { ArgumentNode, DirectiveNode, GraphQLField, ValueNode } from "graphql";

/** Coerced variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** A value that is known once the variables are. */
export type Later<T> = (variables: Variables) => T;

/** A number written or passed as an argument; undefined when it is neither given nor defaulted. */
export function numberArgument(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[] | undefined, name: string): Later<number | undefined> {
  const defined = field.args.find((a) => a.name === name);
  const fallback = typeof defined?.defaultValue === "number" ? defined.defaultValue : undefined;
  const value = given?.find((a) => a.name.value === name)?.value;
  if (!value) return () => fallback;
  if (value.kind === Kind.INT) return () => Number(value.value);
  if (value.kind !== Kind.VARIABLE) return () => undefined;
  return (variables) => {
    const passed = variables[value.name.value];
    if (passed === undefined) return fallback;
    return typeof passed === "number" ? passed : undefined;
  };
}

const isTrue = (value: ValueNode | undefined): Later<boolean> =>
  value?.kind === Kind.VARIABLE ? (variables) => variables[value.name.value] === true : () => value?.kind === Kind.BOOLEAN && value.value;

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(directives: readonly DirectiveNode[] | undefined): Later<boolean> {
  const conditions = (directives ?? []).flatMap((directive): Later<boolean>[] => {
    const condition = isTrue(directive.arguments?.find((a) => a.name.value === "if")?.value);
    if (directive.name.value === "include") return [condition];
    return directive.name.value === "skip" ? [(variables) => !condition(variables)] : [];
  });
  return (variables) => conditions.every((holds) => holds(variables));
}
