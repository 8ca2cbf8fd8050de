/** What happens in money. */
export const moneyEvents = {} as const;
