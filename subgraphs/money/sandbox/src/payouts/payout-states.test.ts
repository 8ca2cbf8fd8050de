import { expect, test } from "vitest";
import { canGo, payoutStates, type PayoutState } from "./payout-states.ts";

const states = Object.keys(payoutStates) as PayoutState[];

test.each(states)("a payout that is %s goes where the table says and nowhere else", (status) => {
  expect(states.filter((to) => canGo({ status }, to))).toEqual(states.filter((to) => (payoutStates[status] as readonly PayoutState[]).includes(to)));
  expect(canGo({ status }, status)).toBe(false);
});

test("what was returned or cancelled ends there", () => {
  expect(states.filter((state) => payoutStates[state].length === 0)).toEqual(["failed", "canceled"]);
});
