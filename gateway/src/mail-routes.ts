import type { FastifyInstance, FastifyReply } from "fastify";
import type { Sql } from "@souk/shared/database";
import { mailListPage, mailPage } from "./mail-page.ts";

/** A page of text and its own style; nothing on it runs, loads or is sent anywhere. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const html = (reply: FastifyReply, page: string) => reply.type("text/html; charset=utf-8").header("content-security-policy", pagePolicy).send(page);

/** A name of this very machine: another site's page could have its own name lead here (DNS rebinding), and read the mails. */
const isOwnName = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/** The mails that the development mailer kept, beside the explorer. Development only: they carry working links. */
export function mailRoutes(app: FastifyInstance, database: Sql): void {
  const read = <R>(text: string, values: readonly unknown[]) => database.rows<R>(text, values);
  app.get("/mails", async (request, reply) => (isOwnName(request.host) ? html(reply, await mailListPage(read)) : reply.callNotFound()));
  app.get<{ Params: { id: string } }>("/mails/:id", async (request, reply) => {
    const page = isOwnName(request.host) ? await mailPage(read, request.params.id) : undefined;
    return page === undefined ? reply.callNotFound() : html(reply, page);
  });
}
