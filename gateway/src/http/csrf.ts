import type { IncomingHttpHeaders } from "node:http";

/**
 * True if the browser (or a client that speaks like one) vouches that no foreign page sent this GET.
 *
 * A page cannot forge `Sec-Fetch-*`: a foreign form, image or no-cors fetch says another mode, a foreign cors fetch
 * carries an Origin. What says nothing must show a header that forces a preflight (Apollo's CSRF prevention).
 */
export const isOwnFetch = (headers: IncomingHttpHeaders): boolean =>
  headers["sec-fetch-mode"] === "cors" && headers.origin === undefined
  && (headers["sec-fetch-site"] === undefined || headers["sec-fetch-site"] === "same-origin");
