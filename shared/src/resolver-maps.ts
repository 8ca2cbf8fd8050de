/** Resolver maps joined type by type; of two that name the same field the later wins. Changes none of them. */
export function mergedResolvers(...maps: readonly object[]): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const map of maps)
    for (const [type, fields] of Object.entries(map) as [string, unknown][]) {
      const known = all[type];
      all[type] = known && typeof known === "object" ? { ...known, ...(fields as object) } : fields;
    }
  return all;
}
