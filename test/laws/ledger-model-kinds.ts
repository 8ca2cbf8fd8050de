/** A kind of account as the model knows it: written down again, not taken from the chart. */
export interface ModelKind {
  readonly growsBy: "debit" | "credit";
  readonly owner: RegExp;
  readonly floor?: bigint;
  readonly ceiling?: bigint;
}

/** The kinds that the law uses. */
export const modelKinds: Readonly<Record<string, ModelKind>> = {
  "psp:connected": { growsBy: "debit", owner: /^sel_/ },
  "seller:owed": { growsBy: "debit", owner: /^sel_/, floor: 0n, ceiling: 90n },
  "seller:available": { growsBy: "credit", owner: /^sel_/, floor: 0n },
  "seller:reserve": { growsBy: "credit", owner: /^sel_/, floor: 0n, ceiling: 70n },
  "escrow": { growsBy: "credit", owner: /^ord_/, floor: 0n },
  "dispute": { growsBy: "credit", owner: /^cbk_/, floor: -40n },
};

/**
 * Gives kinds the bounds above where the chart has none so near: a ceiling on either side and a floor below zero, which
 * only a database of a test has.
 */
export const boundsSql = Object.entries(modelKinds)
  .filter(([, { floor, ceiling }]) => floor !== undefined || ceiling !== undefined)
  .map(([kind, { floor, ceiling }]) => `update ledger.account_kind set floor = coalesce(${floor ?? "null"}, floor), ceiling = coalesce(${ceiling ?? "null"}, ceiling) where kind = '${kind}'`)
  .join("; ");
