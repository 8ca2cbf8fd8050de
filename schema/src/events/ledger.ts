/** What happens in ledger. */
export const ledgerEvents = {} as const;
