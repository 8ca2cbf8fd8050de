import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { serviceCaller } from "@souk/shared/caller";
import type { SubgraphPort } from "@souk/shared/port";
import { answerBy } from "./deadline.ts";
import { readinessMs } from "./time-outs.ts";

/** Ready when every subgraph answers. @throws Error, or OperationError, of the first that does not */
export const portsAnswer = (ports: readonly SubgraphPort[]) => async (): Promise<void> => {
  const deadlineMs = Date.now() + readinessMs;
  const correlationId = randomUUID();
  await Promise.all(ports.map(async (port) => {
    const { errors } = await port.execute({ query: "{ __typename }", caller: serviceCaller("gateway"), deadlineMs, correlationId });
    if (errors?.length) throw new Error(`subgraph ${port.name} does not answer`);
  }));
};

/** What the two routes ask. */
export interface HealthOptions {
  /** Rejects while this process cannot do its work. */
  readonly ready: () => Promise<unknown>;
  readonly isDraining: () => boolean;
}

/** `/health`: the process lives, restart it otherwise. `/ready`: send it requests; not while it drains. */
export function healthRoutes(app: FastifyInstance, { ready, isDraining }: HealthOptions): void {
  app.get("/health", () => ({ status: "ok" }));
  app.get("/ready", async (_, reply) => {
    if (isDraining()) return reply.code(503).send({ status: "draining" });
    try {
      await answerBy(Date.now() + readinessMs, ready);
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready" });
    }
  });
}
