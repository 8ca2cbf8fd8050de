import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below what systems give to whoever asks for any port (from 32,768 on): what is free between a process's end and its next start stays so. */
const [portsFrom, portsUntil] = [20_000, 32_000];

const isFree = (port: number) => new Promise<boolean>((resolve) => {
  const server = createServer();
  server.once("error", () => { resolve(false); });
  server.listen(port, "127.0.0.1", () => { server.close(() => { resolve(true); }); });
});

/** A port that is free now, and most likely later: processes and the provider are told where others will listen before they do. */
export async function portFree(): Promise<number> {
  for (;;) {
    const port = randomInt(portsFrom, portsUntil);
    if (await isFree(port)) return port;
  }
}
