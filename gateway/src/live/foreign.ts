import type { IncomingMessage } from "node:http";

/**
 * True if a browser's page of another site asks. Sockets know no cross-origin rule of browsers: the server has to look.
 * What sends no `Origin` is no browser.
 */
export function isForeign({ headers: { origin, host } }: Pick<IncomingMessage, "headers">, corsOrigins: readonly string[]): boolean {
  if (origin === undefined || corsOrigins.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Who connects: the last address in `X-Forwarded-For` behind our own load balancer, which added it; the peer otherwise. */
export function addressOf({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? String(headers["x-forwarded-for"] ?? "").split(",").at(-1)?.trim() : undefined;
  return forwarded || (socket.remoteAddress ?? "");
}
