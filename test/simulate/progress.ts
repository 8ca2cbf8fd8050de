import type { serverMeter } from "../bench/server-meter.ts";
import type { Calendar } from "./calendar.ts";
import { faultsMet } from "./faults-met.ts";
import type { Kills } from "./kills.ts";
import type { MarketPlace } from "./place.ts";
import type { Tally } from "./tally.ts";

const everyMs = 5_000;

/** Says every few seconds how far it has come, and reads the server's meter, which forgets nobody it has seen. */
export function progressBegin({ orders, tally, calendar, kills, place, server, say }: {
  readonly orders: number; readonly tally: Tally; readonly calendar: Calendar; readonly kills: Kills | undefined; readonly place: MarketPlace;
  readonly server: ReturnType<typeof serverMeter>; readonly say: (line: string) => void;
}): { stop(): void } {
  let [before, atMs] = [0, performance.now()];
  const tell = async (): Promise<void> => {
    await server.read();
    const met = Object.values(await faultsMet(place)).reduce((sum, count) => sum + count, 0);
    const done = tally.bought + tally.notBought;
    const now = performance.now();
    const killed = [...kills?.counts.values() ?? []].reduce((sum, count) => sum + count, 0);
    say(`day ${Math.min(calendar.day, calendar.days)} of ${calendar.days}: ${done.toLocaleString("en")} of ${orders.toLocaleString("en")} orders, ${((done - before) / ((now - atMs) / 1_000)).toFixed(1)} a second; ${tally.inFlight} people at it, ${tally.retried} asked again, ${met} faults, ${killed} kills`);
    [before, atMs] = [done, now];
  };
  const timer = setInterval(() => { tell().catch(() => {}); }, everyMs);      // the next line tells more
  return { stop: () => { clearInterval(timer); } };
}
