import { setTimeout as sleep } from "node:timers/promises";
import { liveLimits } from "@souk/gateway/live/live-limits";
import { ways } from "../following.ts";
import { figure } from "./columns.ts";
import type { Crowd } from "./live-crowd.ts";
import { followsEnvelope, followsOrder, ordersTold, peopleOf, teamJoined, type FollowedOrder } from "./live-market.ts";
import type { LiveSouk } from "./live-served.ts";

const subscribers = 200;
const joinedEvents = 10;
const envelopeEvents = 50;
const [overwhelmed, tooManyEvents] = [40, liveLimits.updatesWaiting + 150];
const quietMs = 5_000;

/** Two hundred people of a seller's team follow one order to which much happens at once; and some of them, when more happens than may wait for each. */
export async function floodLines(souk: LiveSouk, crowd: Crowd, order: FollowedOrder): Promise<string[]> {
  const people = await peopleOf(souk, subscribers);
  await teamJoined(souk, order.fact.sellerId, people);
  async function flooded(what: string, query: string, followers: number, events: number): Promise<string> {
    await crowd.follow(people.slice(0, followers).map(({ accessToken: token }, at) => ({ way: ways[at % ways.length]!, token, query, variables: { id: order.fact.orderId } })));
    const [before, since, cpu] = [await crowd.counted(), performance.now(), process.cpuUsage()];
    await ordersTold(souk.commerce, Array.from({ length: events }, () => order));
    let now = before;
    let seconds = 0;
    for (let quietSince = performance.now(); performance.now() - quietSince < quietMs; await sleep(100)) {      // who is dropped has less than all: the end is when no more comes
      const then = now;
      now = await crowd.counted();
      if (now.updates > then.updates) [quietSince, seconds] = [performance.now(), (performance.now() - since) / 1_000];
    }
    const { user, system } = process.cpuUsage(cpu);
    const updates = now.updates - before.updates;
    const errors = Object.entries(now.errors).map(([error, count]) => `${count - (before.errors[error] ?? 0)} × ${error}`).join(", ") || "nobody was dropped";
    await crowd.leave();
    return `${what}: ${events} events at once to ${followers}: ${updates} updates in ${figure(seconds)} s, ${figure(updates / seconds)} a second, ${figure((user + system) / 1_000 / updates)} ms of CPU each; ${now.over - before.over} streams ended; ${errors}`;
  }
  return [
    await flooded("ceiling, each joined from five subgraphs", followsOrder, subscribers, joinedEvents),
    await flooded("ceiling, of one subgraph", followsEnvelope, subscribers, envelopeEvents),
    await flooded("more than may wait", followsEnvelope, overwhelmed, tooManyEvents),
  ];
}
