import { Kind } from "graphql";
import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** True when a field's selection has this field, in whatever fragment; `@skip` and `@include` are left out of account. */
export function selects({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">, name: string): boolean {
  const has = (set: SelectionSetNode | undefined): boolean => (set?.selections ?? []).some((selection) => (
    selection.kind === Kind.FIELD ? selection.name.value === name
    : has(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet)));
  return fieldNodes.some(({ selectionSet }) => has(selectionSet));
}
