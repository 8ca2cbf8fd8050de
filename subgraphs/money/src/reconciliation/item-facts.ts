import type { ReconciliationItem } from "./reconciliation-tables.ts";

/** A break as its events tell it. */
export const itemFact = ({ id, kind, state, differenceMinor, currency }: ReconciliationItem) => ({ itemId: id, kind, state, differenceMinor: String(differenceMinor), currency });
