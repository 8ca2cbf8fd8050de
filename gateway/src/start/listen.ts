/** A second Souk on the same machine looks this far for a port of its own. */
const portsTried = 20;

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === "EADDRINUSE";

/**
 * Listens on the port, or, when nobody asked for this very one, on the next that is free.
 * @throws Error EADDRINUSE when the given port, or every port tried, is taken
 */
export async function listenWhereFree(listen: (port: number) => Promise<string>, port: number, isPortGiven: boolean): Promise<string> {
  for (let offset = 0; ; offset++) {
    try {
      return await listen(port + offset);
    } catch (error) {
      if (!isTaken(error) || isPortGiven || offset === portsTried) throw error;
    }
  }
}
