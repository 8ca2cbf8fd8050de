import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { subscriptions } from "./subscriptions.ts";

const update = "type LampUpdate implements LiveUpdate { id: ID! }";

test.each([
  ["an envelope and a place to go on from", `type Subscription { lampUpdated(id: ID!, after: Cursor): LampUpdate! } ${update}`, []],
  ["something passing, which is not resumed", "type Subscription { typing(id: ID!): LampTyping! } type LampTyping { id: ID! }", []],
  ["a name that says nothing", `type Subscription { lamp(after: Cursor): LampUpdate! } ${update}`, ["Subscription.lamp does not say what has happened: …Updated, …Received, …Changed or …Added"]],
  ["an update that may be null", `type Subscription { lampAdded(after: Cursor): LampUpdate } ${update}`, ["Subscription.lampAdded may answer nothing; an update is there or is not sent"]],
  ["the object itself", "type Subscription { lampChanged(after: Cursor): Lamp! } type Lamp { id: ID! }", ["Subscription.lampChanged answers Lamp, which is not called an Update"]],
  ["an envelope of its own", "type Subscription { lampReceived(after: Cursor): LampUpdate! } type LampUpdate { id: ID! }", ["Subscription.lampReceived answers LampUpdate, which is no LiveUpdate"]],
  ["no place to go on from", `type Subscription { lampUpdated: LampUpdate! } ${update}`, ["Subscription.lampUpdated cannot be resumed: it has no after: Cursor"]],
  ["another kind of place", `type Subscription { lampUpdated(after: String): LampUpdate! } ${update}`, ["Subscription.lampUpdated(after:) is not Cursor"]],
])("a subscription with %s", (_, sdl, faults) => {
  expect(faultsIn(subscriptions, sdl)).toEqual(faults);
});
