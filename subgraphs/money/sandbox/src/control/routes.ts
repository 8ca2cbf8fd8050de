import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Dues } from "../clock/due.ts";
import { inTransaction } from "../store/database.ts";
import { workOn, type Work } from "../store/work.ts";
import { authenticate } from "../server/authenticate.ts";
import { errorAnswer, ApiError } from "../wire/errors.ts";
import type { Provider } from "../server/provider.ts";
import { clockControls } from "./clock-controls.ts";
import { faultControls } from "./fault-controls.ts";

/** A control address: what it does with the JSON that it is sent. */
export type Control = (body: Record<string, unknown>, id: string) => Promise<object>;
export type Controls = Readonly<Record<string, Control>>;

/** What control addresses need beside the provider. */
export interface ControlParts { readonly dues: Pick<Dues, "run">; readonly deliveries: { underWay(): number } }

/** The sandbox's own addresses, all under `/sandbox`, with the same key as Stripe's. Keys of a table of controls read `POST /sandbox/clock`. */
export function controlRoutes(server: FastifyInstance, provider: Provider, parts: ControlParts): void {
  const controls: Controls = { ...clockControls(provider, parts), ...faultControls(provider) };
  for (const [name, control] of Object.entries(controls)) {
    const [method, url] = name.split(" ") as ["GET" | "POST", string];
    server.route({
      method, url, async handler(request, reply) {
        try {
          authenticate(request.headers.authorization, provider.settings.secretKey);
          return await reply.type("application/json").send(JSON.stringify(await control(bodyOf(request), (request.params as { id?: string }).id ?? ""), null, 2));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return reply.code(error.status).type("application/json").send(JSON.stringify(errorAnswer(error.body)));
        }
      },
    });
  }
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const text = String(request.body ?? "");
  if (text === "") return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new ApiError(400, { type: "invalid_request_error", message: "Control addresses take JSON." });
  }
}

/** Does a piece of work that no request of Stripe's asked for, and tells whoever waits for it. A refusal that keeps its work is none here. */
export async function byItself<T>(provider: Provider, run: (work: Work) => Promise<T>): Promise<T | undefined> {
  const { result, dues } = await inTransaction(provider.pool, async (client) => {
    const work = workOn(client, provider, { requestId: null, idempotencyKey: null });
    const result = await run(work).catch((error: unknown) => {
      if (error instanceof ApiError && error.keepsWork) return undefined;
      throw error;
    });
    return { result, dues: await work.flushed() };
  });
  if (dues.hasDeliveries) provider.wakeDeliveries();
  if (dues.nextMs !== undefined) provider.wakeDue(dues.nextMs);
  return result;
}
