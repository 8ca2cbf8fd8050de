/** Settings of test servers: their rows may be lost with the machine. */
export const crashRisk = { fsync: "off", full_page_writes: "off" } as const;
