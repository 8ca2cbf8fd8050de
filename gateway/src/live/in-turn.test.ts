import { expect, test } from "vitest";
import { inTurnOf } from "./in-turn.ts";

test("an event that many follow is not answered for all of them at once: some at a time, in the order of arrival, whatever fails", async () => {
  const inTurn = inTurnOf(3);
  const begun: number[] = [];
  let [underWay, most] = [0, 0];
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => inTurn(async () => {
    begun.push(n);
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => { setImmediate(resolve); });
    underWay -= 1;
    if (n % 4 === 0) throw new Error("It failed.");
  })));
  expect([most, begun, outcomes.filter(({ status }) => status === "rejected").length]).toEqual([3, Array.from({ length: 20 }, (_, n) => n), 5]);
  await expect(inTurn(async () => "room again")).resolves.toBe("room again");
});
