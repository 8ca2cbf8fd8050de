import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { contractPaths } from "./contract-paths.ts";
import type { Contract } from "@souk/schema/contracts";

const greeting = `# Souk's graph. Ctrl-Space completes, Ctrl-Enter runs; the book on the left is the reference.
#
# A mutation wants an idempotency key: leave it empty (idempotencyKey: "") and each run gets a fresh one.
# Write one yourself to see that a repeated call returns the first answer.
# Signed in? Add {"authorization": "Bearer <token>"} under Headers.

{
  __typename
}
`;

/** Runs in the page before the explorer: an empty idempotency key is replaced on its way out. */
const freshKeys = `{
  const send = window.fetch.bind(window);
  const fresh = () => crypto.randomUUID();
  const fill = (value) => {
    if (Array.isArray(value)) return value.map(fill);
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === "idempotencyKey" && inner === "" ? fresh() : fill(inner)]));
  };
  window.fetch = (address, options) => {
    if (typeof options?.body !== "string") return send(address, options);
    try {
      const body = JSON.parse(options.body);
      if (typeof body.query === "string") body.query = body.query.replace(/idempotencyKey:\\s*""/g, () => 'idempotencyKey: "' + fresh() + '"');
      if (body.variables) body.variables = fill(body.variables);
      return send(address, { ...options, body: JSON.stringify(body) });
    } catch { return send(address, options); }
  };
}`;

const scripts = /<script>([\s\S]*?)<\/script>/g;

/** The explorer as a browser gets it. */
export interface ExplorerPage {
  /** Compressed once; the page is 9 MB of script otherwise. */
  readonly gzipped: Buffer;
  /** Content-Security-Policy: only this page's own scripts run, and it talks to its own server only. */
  readonly policy: string;
}

/** Makes the explorer for one contract: a single page that loads nothing from anywhere. Takes about half a second. */
export function explorerPage(contract: Contract): ExplorerPage {
  const page = renderGraphiQL({
    title: "Souk", endpoint: contractPaths[contract], defaultQuery: greeting,
    method: "POST",      // subscriptions, too, as server-sent events: with the editor's headers, which a socket does not take
    isHeadersEditorEnabled: true, defaultEditorToolsVisibility: true, shouldPersistHeaders: false,
  }).replace("<head>", () => `<head><script>${freshKeys}</script>`);
  const hashes = [...page.matchAll(scripts)].map(([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const policy = [
    "default-src 'none'", `script-src ${hashes.join(" ")} blob:`, "worker-src blob:", "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join("; ");
  return { gzipped: gzipSync(page), policy };
}
