import { Kind, parse } from "graphql";
import type { ConstDirectiveNode, ConstValueNode } from "graphql";

/** What `@listSize` says of a field that returns a list or a connection. */
export interface ListSize {
  /** Items when no argument says; together with slicing arguments, the most they may ask. */
  readonly assumedSize?: number;
  /** Arguments that say how many are wanted. */
  readonly slicingArguments: readonly string[];
  /** Fields below that hold the items (`edges`, `nodes`); empty when the field is the list itself. */
  readonly sizedFields: readonly string[];
  /** True unless the schema says that a page may be asked without its size. */
  readonly mustBeSliced: boolean;
}

/** `@cost` and `@listSize` of a whole schema, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
export interface Weights {
  readonly cost: ReadonlyMap<string, number>;
  readonly listSize: ReadonlyMap<string, ListSize>;
}

const plain = (value: ConstValueNode | undefined): unknown => {
  if (!value) return undefined;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.LIST) return value.values.map(plain);
  return "value" in value ? value.value : undefined;
};

const argument = (directive: ConstDirectiveNode, name: string): unknown => plain(directive.arguments?.find((a) => a.name.value === name)?.value);

const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string) => directives?.find((d) => d.name.value === name);

function listSizeOf(directive: ConstDirectiveNode): ListSize {
  const assumedSize = argument(directive, "assumedSize");
  return {
    ...(typeof assumedSize === "number" ? { assumedSize } : {}),
    slicingArguments: (argument(directive, "slicingArguments") ?? []) as string[],
    sizedFields: (argument(directive, "sizedFields") ?? []) as string[],
    mustBeSliced: argument(directive, "requireOneSlicingArgument") !== false,
  };
}

/** Reads the weights from the supergraph: its API schema no longer has the directives. */
export function weightsOf(supergraphSdl: string): Weights {
  const cost = new Map<string, number>();
  const listSize = new Map<string, ListSize>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const weight = named(directives, "cost");
    if (weight) cost.set(coordinate, argument(weight, "weight") as number);
    const size = named(directives, "listSize");
    if (size) listSize.set(coordinate, listSizeOf(size));
  };
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!("directives" in definition && "name" in definition && definition.name)) continue;
    const type = definition.name.value;
    note(type, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      note(`${type}.${field.name.value}`, field.directives);
      for (const arg of field.arguments ?? []) note(`${type}.${field.name.value}(${arg.name.value}:)`, arg.directives);
    }
  }
  return { cost, listSize };
}
