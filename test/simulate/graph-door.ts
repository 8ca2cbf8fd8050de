import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { counted, failed, type Tally } from "./tally.ts";

/** One call of the graph. */
export interface GraphCall {
  readonly query: string;
  readonly variables: object;
  readonly token?: string;
  /** The address that the load balancer saw it from. */
  readonly address: string;
  readonly path?: "/graphql" | "/operator/graphql";
}
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly correlationId?: string; readonly idempotency?: { readonly replayed?: boolean } };
}

/** Where clients ask. */
export interface GraphDoor {
  /**
   * Asks until it is answered: what is cut off, put off or still under way is asked again, with the same key.
   * @returns the data; null when the graph said what nobody should be told, which is kept as a failure
   * @throws TokenOver when the token is not good any more
   */
  ask(call: GraphCall): Promise<Readonly<Record<string, unknown>> | null>;
  close(): Promise<void>;
}

/** The access token has expired, or its session has ended. */
export class TokenOver extends Error {}

const answerWithinMs = 60_000;      // twice the gateway's own deadline
const pauseMs = 100;
const pauseMaxMs = 2_000;
const triesMax = 90;                // of one call: three minutes, then something is stuck
/** Somebody else is at it, or the provider has not answered yet: the same again tells how it ended. */
const underWay = new Set(["IDEMPOTENCY_IN_PROGRESS", "PAYMENT_PENDING_UNKNOWN"]);

/** Clients of one address, which keep their connections as a load balancer does. */
export function graphDoor({ url, tally }: { readonly url: string; readonly tally: Tally }): GraphDoor {
  const agent = new Agent({ connections: 200, headersTimeout: answerWithinMs, bodyTimeout: answerWithinMs });

  async function once({ query, variables, token, address, path = "/graphql" }: GraphCall): Promise<Answer | string> {
    tally.asked++;
    try {
      const { statusCode, body } = await agent.request({
        origin: url, path, method: "POST", body: JSON.stringify({ query, variables }),
        headers: { "content-type": "application/json", accept: "application/graphql-response+json", "x-forwarded-for": address, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });
      const text = await body.text();
      return text.startsWith("{") ? JSON.parse(text) as Answer : `HTTP ${statusCode}`;
    } catch (error) {
      return `cut off: ${(error as NodeJS.ErrnoException).code ?? (error as Error).name}`;
    }
  }

  return {
    async ask(call) {
      for (let tries = 0; tries < triesMax; tries++) {
        const answer = await once(call);
        const again = againAfter(answer);
        if (!again) return settled(call, answer as Answer, tally);
        counted(tally.notNow, again.why);
        tally.retried++;
        await sleep(Math.max(again.ms, Math.min(pauseMaxMs, pauseMs * (tries + 1))));
      }
      failed(tally, `asked ${triesMax} times, lastly put off by ${[...tally.notNow.keys()].at(-1)}: ${call.query.slice(0, 120)}`);
      return null;
    },
    close: () => agent.close(),
  };
}

/** Why and when the same is to be asked again; undefined when this is how it ended. */
function againAfter(answer: Answer | string): { readonly why: string; readonly ms: number } | undefined {
  if (typeof answer === "string") return { why: answer, ms: 0 };
  const { code, retryable, retryAfterMs } = answer.errors?.[0]?.extensions ?? {};
  if (retryable === true) return { why: String(code), ms: Number(retryAfterMs ?? 0) };
  for (const payload of Object.values(answer.data ?? {})) {
    const refused = (payload as { readonly userErrors?: readonly { readonly code: string }[] } | null)?.userErrors?.find(({ code: told }) => underWay.has(told));
    if (refused) return { why: refused.code, ms: 0 };
  }
  return undefined;
}

function settled({ query, variables }: GraphCall, { data, errors, extensions }: Answer, tally: Tally): Readonly<Record<string, unknown>> | null {
  if (extensions?.idempotency?.replayed) tally.replayed++;
  const [error] = errors ?? [];
  if (!error) return data ?? null;
  if (error.extensions?.["code"] === "UNAUTHENTICATED") throw new TokenOver(error.message);
  failed(tally, `${String(error.extensions?.["code"])} ${error.message} ${JSON.stringify(error.path ?? [])}: ${query.slice(0, 120)} ${JSON.stringify(variables).slice(0, 200)} (${String(error.extensions?.["correlationId"])})`);
  return null;
}
