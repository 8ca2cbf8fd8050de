import type { FastifyInstance } from "fastify";
import { gunzipSync } from "node:zlib";
import type { Contract } from "@souk/schema/contracts";
import { contractPaths } from "./contract-paths.ts";
import type { ExplorerPage } from "./explorer-page.ts";

/** Serves a contract's explorer beside it: `/explorer`, `/operator/explorer`. For development and the sandbox. */
export function explorerRoute(app: FastifyInstance, contract: Contract): void {
  let made: Promise<ExplorerPage> | undefined;      // loaded and made when first asked for: a start does not wait for 9 MB
  const page = () => (made ??= import("./explorer-page.ts").then(({ explorerPage }) => explorerPage(contract)));
  app.get(contractPaths[contract].replace("graphql", "explorer"), async (request, reply) => {
    const { gzipped, policy } = await page();
    reply.header("content-security-policy", policy).header("vary", "accept-encoding").type("text/html; charset=utf-8");
    const takesGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    return takesGzip ? reply.header("content-encoding", "gzip").send(gzipped) : reply.send(gunzipSync(gzipped));
  });
}
