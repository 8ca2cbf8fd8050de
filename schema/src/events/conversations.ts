/** What happens in conversations. */
export const conversationsEvents = {} as const;
