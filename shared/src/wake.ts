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
  /** Every topic that another process poked. @returns the end of listening */
  onAny(listener: (topic: string) => void): () => void;
  close(): Promise<void>;
}

/** A way to other processes beside Postgres, which may be missing: what it does not take goes by Postgres. */
export interface WakeChannel {
  /** Never throws. @returns false when it could not be sent */
  send(text: string): Promise<boolean>;
  /** Everything that others sent, and what this process did. */
  onText(listener: (text: string) => void): void;
  close(): Promise<void>;
}

const channel = "souk_wake";
const coalesceMs = 5;            // at most 200 NOTIFY a second from each process, whatever the load
const reconnectMs = 1_000;
const connectTimeoutMs = 3_000;  // a server that does not answer is tried again, not waited for
const topicsPerNotify = 100;     // a NOTIFY carries at most 8,000 bytes

/** Stands for every topic that comes from another process; no topic of ours has a space in it. */
const anyTopic = " any";

/** Within one process only. */
export function localWake(): Wake & { receive(topic: string): void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  const emit = (topic: string) => void emitter.emit(topic);
  return {
    poke: (topic) => void setImmediate(emit, topic),
    on(topic, listener) {
      emitter.on(topic, listener);
      return () => void emitter.off(topic, listener);
    },
    onAny(listener) {
      emitter.on(anyTopic, listener);
      return () => void emitter.off(anyTopic, listener);
    },
    receive(topic) {
      emit(topic);
      emitter.emit(anyTopic, topic);
    },
    close: async () => void emitter.removeAllListeners(),
  };
}

/**
 * Between processes by NOTIFY from a side connection: inside a business transaction it would make all commits
 * of the cluster queue behind one lock. A connection that breaks is told to `onError` and made again within a second
 * or so; what is poked meanwhile reaches this process only.
 *
 * @param options.channel is tried first: it spares the database the NOTIFY
 * @throws Error if the database does not answer at the start
 */
export async function postgresWake(options: { readonly url: string; readonly onError: (error: Error) => void; readonly channel?: WakeChannel }): Promise<Wake> {
  const local = localWake();
  const self = randomUUID().slice(0, 8);
  const waiting = new Set<string>();
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reconnecting: NodeJS.Timeout | undefined;
  let isClosed = false;

  function receive(text: string): void {
    const [from, ...topics] = text.split(" ");
    if (from !== self) topics.forEach(local.receive);
  }
  options.channel?.onText(receive);

  /** The end of a connection, also of one that never came to be, leads to the next. */
  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: options.url, application_name: "souk wake", keepAlive: true, connectionTimeoutMillis: connectTimeoutMs,
    });
    next.on("error", options.onError);
    next.on("end", () => {
      client = undefined;
      if (!isClosed) reconnecting = setTimeout(reconnect, reconnectMs).unref();
    });
    next.on("notification", ({ payload = "" }) => receive(payload));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
    } catch (error) {
      await next.end();
      throw error;
    }
  }

  function reconnect(): void {
    connecting = connect().catch(options.onError);
  }

  async function tell(text: string): Promise<void> {
    if (await options.channel?.send(text)) return;
    await client?.query("select pg_notify($1, $2)", [channel, text]).catch(options.onError);
  }

  function send(): void {
    timer = undefined;
    const topics = [...waiting].slice(0, topicsPerNotify);
    topics.forEach((topic) => waiting.delete(topic));
    void tell([self, ...topics].join(" "));
    if (waiting.size > 0) timer = setTimeout(send, coalesceMs);
  }

  let connecting = connect();
  await connecting.catch((error: unknown) => {
    isClosed = true;
    clearTimeout(reconnecting);
    throw error;
  });
  return {
    on: local.on,
    onAny: local.onAny,
    poke(topic) {
      if (isClosed) return;
      local.poke(topic);
      waiting.add(topic);
      timer ??= setTimeout(send, coalesceMs);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      clearTimeout(reconnecting);
      await local.close();
      await options.channel?.close();
      await connecting;         // one that is just coming back ends here too
      await client?.end();
    },
  };
}
