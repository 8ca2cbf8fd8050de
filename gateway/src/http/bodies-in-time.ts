import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** How long the whole request may take to arrive, ms, where that is longer than elsewhere; the server's own bound holds all the same. */
    readonly arrivalMs?: number;
  }
}

/** Hangs up on requests that have not arrived whole in time: node's own bound is one for all routes, and uploads take longer. */
export const bodiesInTime = (app: FastifyInstance, usualMs: number): void => void app.addHook("onRequest", (request, reply, done) => {
  const timer = setTimeout(() => { if (!request.raw.complete) request.raw.destroy(); }, request.routeOptions.config.arrivalMs ?? usualMs);
  timer.unref();
  reply.raw.once("close", () => clearTimeout(timer));
  done();
});
