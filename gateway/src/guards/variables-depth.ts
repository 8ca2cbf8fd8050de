/** Inputs nest three or four deep, a JSON value of the graph at most 32 below its field; whoever walks variables needs no more stack than this. */
export const variablesDepthMax = 64;

/** Whether lists and objects stand at most `variablesDepthMax` inside each other. Ends at the first that does not. */
export function isShallow(value: unknown, levelsLeft: number = variablesDepthMax): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levelsLeft > 0 && Object.values(value).every((inner) => isShallow(inner, levelsLeft - 1));
}
