import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Person, World } from "../world.ts";

/** Sends an operation and cuts the connection so many milliseconds after it has left, so that its answer reaches nobody. */
export async function requestCut({ url }: World, person: Person | undefined, { query, variables }: { readonly query: string; readonly variables: object }, afterMs: number): Promise<void> {
  const token = person && { authorization: `Bearer ${person.accessToken}` };
  const sent = request(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...token } });
  const closed = new Promise<void>((resolve) => sent.once("close", () => resolve()));
  sent.on("error", () => {});       // that it was cut is what we want
  await new Promise<void>((resolve) => { sent.once("finish", () => resolve()); sent.end(JSON.stringify({ query, variables })); });
  await sleep(afterMs);
  sent.destroy();
  await closed;
}
