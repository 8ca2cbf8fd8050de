import { EventEmitter } from "node:events";
import { randomUUID } from "node:crypto";
import { Client } from "pg";

/**
 * Tells who waits for news that there is some. Only a hint: each listener also looks by itself now and then,
 * so a lost wake-up costs time and nothing else.
 */
export interface Wake {
  /** At once in this process, within some milliseconds in the others. Cheap: calls in between are joined. */
  poke(topic: string): void;
  /** @returns the end of listening */
  on(topic: string, listener: () => void): () => void;
  close(): Promise<void>;
}

const channel = "souk_wake";
const coalesceMs = 5;            // at most 200 NOTIFY a second from each process, whatever the load
const reconnectMs = 1_000;
const topicsPerNotify = 100;     // a NOTIFY carries at most 8,000 bytes

/** Within one process only. */
export function localWake(): Wake & { emit(topic: string): void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  const emit = (topic: string) => void emitter.emit(topic);
  return {
    emit,
    poke: (topic) => void setImmediate(emit, topic),
    on(topic, listener) {
      emitter.on(topic, listener);
      return () => void emitter.off(topic, listener);
    },
    close: async () => void emitter.removeAllListeners(),
  };
}

/**
 * Between processes by NOTIFY from a side connection: inside a business transaction it would make all commits
 * of the cluster queue behind one lock.
 */
export async function postgresWake(options: { readonly url: string; readonly onError: (error: Error) => void }): Promise<Wake> {
  const local = localWake();
  const self = randomUUID().slice(0, 8);
  const waiting = new Set<string>();
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: options.url, application_name: "souk wake" });
    next.on("error", options.onError);
    next.on("end", () => {
      client = undefined;
      if (!isClosed) setTimeout(() => void connect().catch(options.onError), reconnectMs).unref();
    });
    next.on("notification", ({ payload = "" }) => {
      const [from, ...topics] = payload.split(" ");
      if (from !== self) topics.forEach(local.emit);
    });
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
  }

  function send(): void {
    timer = undefined;
    const topics = [...waiting].slice(0, topicsPerNotify);
    topics.forEach((topic) => waiting.delete(topic));
    client?.query("select pg_notify($1, $2)", [channel, [self, ...topics].join(" ")]).catch(options.onError);
    if (waiting.size > 0) timer = setTimeout(send, coalesceMs);
  }

  await connect();
  return {
    on: local.on,
    poke(topic) {
      local.poke(topic);
      waiting.add(topic);
      timer ??= setTimeout(send, coalesceMs);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await local.close();
      await client?.end();
    },
  };
}
