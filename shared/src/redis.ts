import { Redis as Client, ReplyError } from "ioredis";

/**
 * Redis, as something that may be missing. It never holds the truth, so losing it costs speed and nothing else:
 * whoever asks has an answer of its own for `undefined`.
 */
export interface Redis {
  /**
   * What `work` (one round trip) brings; undefined when Redis cannot be reached, refuses, or has just been silent or slow.
   * A silent Redis costs at most one time-out; from then on the answer is undefined at once, until a probe in the
   * background finds it well again. Never throws. What was sent may have had its effect all the same.
   */
  attempt<T>(work: (client: Client) => Promise<T>): Promise<T | undefined>;
  /** False while nothing is asked of it; for metrics and readiness. */
  readonly isReachable: boolean;
  /** Ends the connection; commands under way answer undefined. */
  close(): void;
}

const connectTimeoutMs = 2_000;      // in the background, nobody waits for it
const commandTimeoutDefaultMs = 200; // a command takes under 1 ms; longer than a pause of our own process
const slowDefaultMs = 50;            // slower than asking Postgres instead
const slowForMs = 150;               // slow that long: it is Redis, not one pause of ours that delayed many answers at once
const probeEveryMs = 1_000;
const reconnectMaxMs = 2_000;

/** How patient one is with a Redis. */
export interface RedisOptions {
  /** Told of each failure; for the log. */
  readonly onError?: (error: Error) => void;
  /** A command without an answer by then has failed: 200 by default. */
  readonly commandTimeoutMs?: number;
  /** An answer that takes longer is slow: 50 by default; more for a Redis far away. */
  readonly slowMs?: number;
}

/** Opens a connection in the background; returns at once, whether or not anything answers at `url`. */
export function redisOpen(url: string, options: RedisOptions = {}): Redis {
  const { onError = () => {}, commandTimeoutMs = commandTimeoutDefaultMs, slowMs = slowDefaultMs } = options;
  const client = new Client(url, {
    connectTimeout: connectTimeoutMs,
    commandTimeout: commandTimeoutMs,
    disconnectTimeout: commandTimeoutMs,    // a peer that says nothing does not say goodbye either
    enableOfflineQueue: false,              // a command waits for no reconnection
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,   // taking a token twice would be worse than not knowing
    retryStrategy: (times) => Math.min(times * 100, reconnectMaxMs),
  });
  client.on("error", onError);
  let isCut = false;
  let isClosed = false;
  let slowSinceMs: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  const isAsked = () => !isCut && !isClosed && client.status === "ready";

  /** Asks nothing more until the probe is content. */
  function cut(): void {
    if (isCut || isClosed) return;
    isCut = true;
    slowSinceMs = undefined;
    timer = setTimeout(() => void probe(), probeEveryMs).unref();
  }

  /** A connection that went silent may be dead for ever: take a new one, and those who wait on the old one wait no longer. */
  function reconnect(): void {
    if (!isClosed && client.status === "ready") client.disconnect(true);
  }

  async function probe(): Promise<void> {
    const beganMs = performance.now();
    const isWell = client.status === "ready" && await client.ping().then(() => performance.now() - beganMs < slowMs, () => { reconnect(); return false; });
    isCut = false;
    if (!isWell) cut();
  }

  /** One pause of this process makes many answers late, but all at one moment; a slow Redis goes on being slow. */
  function weigh(beganMs: number): void {
    const nowMs = performance.now();
    if (nowMs - beganMs < slowMs) slowSinceMs = undefined;
    else if (nowMs - (slowSinceMs ??= beganMs) > slowForMs) cut();
  }

  return {
    async attempt(work) {
      if (!isAsked()) return undefined;
      const beganMs = performance.now();
      try {
        const answer = await work(client);
        weigh(beganMs);
        return answer;
      } catch (error) {
        onError(error as Error);
        if (!(error instanceof ReplyError) && !isCut) {
          cut();
          reconnect();
        }
        return undefined;
      }
    },
    get isReachable() { return isAsked(); },
    close() {
      isClosed = true;
      clearTimeout(timer);
      client.disconnect();
    },
  };
}
