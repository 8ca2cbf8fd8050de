import { request } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { World } from "../world.ts";

/** Sends an operation and cuts the connection as soon as it is on its way, so that its answer reaches nobody. */
export async function requestCut({ url }: World, authorization: string | undefined, query: string, variables: object): Promise<void> {
  const sent = request(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) } });
  const closed = new Promise<void>((resolve) => sent.once("close", () => resolve()));
  sent.on("error", () => {});       // that it was cut is what we want
  await new Promise<void>((resolve) => { sent.once("finish", () => resolve()); sent.end(JSON.stringify({ query, variables })); });
  await nextTurn();
  sent.destroy();
  await closed;
}
