import type { PricedField, PricedSelection } from "./compile.ts";
import type { Variables } from "./variables.ts";

/**
 * What an operation may cost at most: for each field its weight, and its size times (weight of an item + its children);
 * of several concrete types the dearest. After the IBM cost specification for GraphQL, static part.
 */
export const requestedCost = (selection: PricedSelection, variables: Variables): number =>
  summed(selection, (field) => fieldCost(field, variables));

type Price = (field: PricedField) => number;

const sum = (fields: readonly PricedField[], price: Price): number => fields.reduce((total, field) => total + price(field), 0);

const summed = ({ always, variants }: PricedSelection, price: Price): number =>
  sum(always, price) + variants.reduce((dearest, fields) => Math.max(dearest, sum(fields, price)), 0);

function fieldCost(field: PricedField, variables: Variables): number {
  if (!field.isIncluded(variables)) return 0;
  return field.weight + Math.max(0, field.size(variables)) * (field.itemWeight + requestedCost(field.children, variables));
}

type Value = Readonly<Record<string, unknown>>;

/** What the answer did cost: the same prices over the items that came. */
export const actualCost = (selection: PricedSelection, value: Value | null | undefined): number =>
  (value ? summed(selection, (field) => answeredCost(field, value)) : 0);

function answeredCost(field: PricedField, parent: Value): number {
  const value = parent[field.responseName];
  return value === undefined ? 0 : field.weight + itemsCost(field, value);
}

function itemsCost(field: PricedField, value: unknown): number {
  if (value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((total, item) => total + itemsCost(field, item), 0);
  return field.itemWeight + (typeof value === "object" ? actualCost(field.children, value as Value) : 0);
}
