import { setTimeout as sleep } from "node:timers/promises";
import { registerJoin, registerLiving } from "./register.ts";

const waitMs = 180_000;        // creation or recovery by another process on a slow disk ends well within it
const backOffMs = 100;         // two that met step back for different random parts of it

/**
 * Runs `act` while no other process, nor another call in this one, is inside the same folder's turn. A process that
 * died inside holds nothing. Mutual exclusion: each enters itself before it looks, so of two at least one sees the other.
 *
 * @throws Error after three minutes of waiting, naming who holds the turn
 */
export async function oneAtATime<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    let others = await registerLiving(folder);
    if (others.length === 0) {
      const turn = await registerJoin(folder);
      try {
        others = await registerLiving(folder, turn);
        if (others.length === 0) return await act();
      } finally {
        await turn.leave();
      }
    }
    if (Date.now() > deadline) throw new Error(`process ${others.join(", ")} has been opening or closing the embedded PostgreSQL for ${waitMs / 1_000} s (${folder})`);
    await sleep(10 + Math.random() * backOffMs);
  }
}
