import { badInput, OperationError } from "@souk/shared/errors";
import type { PricedSelection } from "../cost/compile.ts";
import type { Variables } from "../cost/variables.ts";
import { tooComplex } from "./shape-check.ts";

/**
 * What is wrong with the page sizes of an operation, once its variables are known: a page without a size,
 * one beyond its bound (the field's own, or `pageSize`), a negative one.
 */
export function pageRefusals(selection: PricedSelection, variables: Variables, pageSize: number): readonly OperationError[] {
  const refusals = new Map<string, OperationError>();
  const visit = (fields: PricedSelection) => {
    for (const field of [...fields.always, ...fields.variants.flat()]) {
      if (!field.isIncluded(variables)) continue;
      visit(field.children);
      if (!field.page) continue;
      const asked = field.page.sizes.flatMap(({ name, value }) => { const size = value(variables); return size === undefined ? [] : [{ name, size }]; });
      const atMost = Math.min(field.page.atMost ?? pageSize, pageSize);
      if (asked.length === 0 && field.page.mustBeSliced) {
        const names = field.page.sizes.map((s) => `\`${s.name}\``).join(" or ");
        refusals.set(field.coordinate, new OperationError("QUERY_TOO_COMPLEX", `${field.coordinate} needs ${names}: unbounded, at most ${atMost} allowed.`));
      }
      for (const { name, size } of asked) {
        if (size > atMost) refusals.set(field.coordinate, tooComplex(`${field.coordinate}(${name}:)`, size, atMost));
        if (size < 0) refusals.set(field.coordinate, badInput(`${field.coordinate}(${name}:) must not be negative.`));
      }
    }
  };
  visit(selection);
  return [...refusals.values()];
}
