import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A Redis of a test's own. */
export interface RedisServer {
  readonly url: string;
  /** Silent from now on, its connections open: what a cut network looks like. */
  freeze(): void;
  thaw(): void;
  /** Gone at once; an ended server can be started again at the same place, empty. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** For tests of something else: a busy machine may pause a test longer than Redis is given in earnest. */
export const patience = { commandTimeoutMs: 3_000, slowMs: 3_000 };

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** Tests that need a real Redis ask this; without redis-server it says that they are left out, or fails where SOUK_TEST_REDIS is `required`. */
export function isRedisHere(tests: string): boolean {
  if (hasRedis) return true;
  if (process.env["SOUK_TEST_REDIS"] === "required") throw new Error(`${tests}: redis-server is not on the PATH`);
  process.stderr.write(`left out, because redis-server is not on the PATH: ${tests}\n`);
  return false;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const answers = (port: number) => new Promise<boolean>((told) => {
  const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
  socket.once("data", () => { socket.destroy(); told(true); }).once("error", () => told(false));
});

/** Starts `redis-server`, in memory only. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  const begin = async () => {
    const child = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], { stdio: "ignore" });
    while (!await answers(port)) {
      if (child.exitCode !== null) throw new Error("redis-server did not start");
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
    return child;
  };
  let child = await begin();
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    async start() { child = await begin(); },
  };
}

/** A line to a Redis that a test can make slow or silent; what is lost on it never arrives. */
export interface Line { readonly url: string; delayMs: number; isSilent: boolean; close(): Promise<void> }

/** Opens a line to the Redis at `url`; clients connect to the line's own address. */
export async function lineTo(url: string): Promise<Line> {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(new URL(url).port), "127.0.0.1");
    for (const [from, to] of [[near, far], [far, near]] as const) {
      ends.add(from.on("error", () => {}).on("close", () => { ends.delete(from); to.destroy(); }));
      from.on("data", (bytes) => {
        if (!line.isSilent) setTimeout(() => { if (to.writable) to.write(bytes); }, from === far ? line.delayMs : 0);
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const line: Line = {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, delayMs: 0, isSilent: false,
    async close() {
      ends.forEach((end) => end.destroy());
      await new Promise((closed) => server.close(closed));
    },
  };
  return line;
}

/** Accepts connections and never says a word. */
export async function blackHole(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => { sockets.add(socket); socket.on("error", () => {}).resume(); }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((closed) => server.close(closed));
    },
  };
}
