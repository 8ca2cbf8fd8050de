import { chanceOf } from "./chance.ts";
import type { Decisions } from "./decisions.ts";
import type { Market } from "./market.ts";
import { bankShown } from "./payouts-open.ts";
import type { Stall } from "./stall.ts";

/** Something that somebody does about what a seller has earned. */
export interface StallAct {
  readonly name: string;
  /** Of a thousand days of a seller, on how many. */
  readonly perMille: number;
  /** @param about of the seller and the day @param percent from 1 to 99 */
  readonly give: (stall: Stall, about: string, percent: number, market: Market) => Promise<unknown>;
}

interface Seen { readonly seller: { readonly payouts: { readonly nodes: readonly { readonly id: string; readonly state: string }[] } | null } | null }
const payoutsLooked = 10;

/** Payouts of a seller that stand at one of these, among the latest. */
async function payoutsAt({ owner, sellerId }: Stall, states: readonly string[]): Promise<string[]> {
  const seen = await owner.reads<Seen>("query ($id: ID!, $first: Int!) { seller(id: $id) { payouts(first: $first) { nodes { id state } } } }", { id: sellerId, first: payoutsLooked });
  return (seen?.seller?.payouts?.nodes ?? []).filter(({ state }) => states.includes(state)).map(({ id }) => id);
}

const [failed, waiting] = [["FAILED", "RETURNED"], ["SCHEDULED", "ON_HOLD"]];
const fields = "payout { id state }";
const most = 5_000;      // of what a seller has, some: whoever asks for more than there is, is told so

/** Everything that is done about sellers' money, in the order of a day. Schedules pay by themselves. A new act is a row. */
export const stallActs: readonly StallAct[] = [
  { name: "seller asks for all it has", perMille: 120, give: ({ owner, sellerId }, about) => owner.gives("payoutRequest", { about: `${about} all`, fields, input: { sellerId, currency: "EUR" } }) },
  { name: "seller asks for some of it", perMille: 120, give: ({ owner, sellerId }, about, percent) => owner.gives("payoutRequest", { about: `${about} some`, fields, input: { sellerId, currency: "EUR", amountMinor: String(Math.ceil(most * percent / 100)) } }) },
  {
    name: "seller names another bank and tries again", perMille: 350,
    async give(stall, about, _, market) {
      const ids = await payoutsAt(stall, failed);
      if (ids.length === 0) return;
      await bankShown(market, stall.sellerId, "pays");
      for (const id of ids) await stall.owner.gives("payoutRetry", { about, fields, id, input: {} });
    },
  },
  {
    name: "seller tries again", perMille: 100,
    async give(stall, about) { for (const id of await payoutsAt(stall, failed)) await stall.owner.gives("payoutRetry", { about: `${about} only`, fields, id, input: {} }); },
  },
  {
    name: "finance takes a payout back", perMille: 250,
    async give(stall, about, _, { people: { sven } }) { for (const id of await payoutsAt(stall, failed)) await sven.gives("payoutUnwind", { about, fields, id, input: { reason: "The bank is closed." }, isOperator: true }); },
  },
  {
    name: "seller cancels what waits", perMille: 100,
    async give(stall, about) { for (const id of await payoutsAt(stall, waiting)) await stall.owner.gives("payoutCancel", { about, fields, id, input: { reason: "It comes with the next." } }); },
  },
  { name: "risk stops payouts", perMille: 30, give: ({ sellerId }, about, _, { people: { sven } }) => sven.gives("payoutsStop", { about, fields: "payoutAccount { id }", input: { sellerId, reason: "Somebody looks." }, isOperator: true }) },
  { name: "risk allows payouts", perMille: 400, give: ({ sellerId }, about, _, { people: { sven } }) => sven.gives("payoutsAllow", { about, fields: "payoutAccount { id }", input: { sellerId, reason: "Nothing was found." }, isOperator: true }) },
];

/** What the people of a seller do on a day, and how much of it in per cent. Repeatable. */
export function stallIntentionsOf(seed: number, stall: number, day: number, decisions: Decisions): ReadonlyMap<string, number> {
  const about = `stall ${stall} day ${day}`;
  const intended = stallActs.flatMap(({ name, perMille }): [string, number][] => {
    const chance = chanceOf(seed, about, name);
    return chance.isSo(perMille) ? [[name, 1 + chance.below(99)]] : [];
  });
  return new Map(decisions.note(about, intended));
}
