/** What happens in commerce. */
export const commerceEvents = {} as const;
