import { describe, expect } from "vitest";
import { debtFirst, lampPaid, lampReleased, moves, platform, test, type Books } from "../ledger-books.ts";

/** The lamp is paid and released, its money matured at the provider, and Ada's 93.00 were asked for. */
async function payoutRequested(books: Books): Promise<void> {
  await lampPaid(books);
  await lampReleased(books);
  await books.post("mature", moves(platform.pspAvailable, platform.pending, 114_00n));
  await books.post("payout.requested", moves(books.available, books.inPayout, 93_00n));
}
const transferred = ({ post, connected }: Books) => post("transfer", moves(connected, platform.pspAvailable, 93_00n));
const arrived = ({ post, inPayout, connected }: Books) => post("payout.arrived", moves(inPayout, connected, 93_00n));
/** What was on its way is the seller's again: a credit like any other, so a debt comes first. */
const backToSeller = (books: Books) => [moves(books.inPayout, books.available, 93_00n), debtFirst(books, 93_00n)];

describe("a payout", () => {
  test("is requested, transferred and arrives: the seller is paid and nothing is on its way", async ({ books }) => {
    await payoutRequested(books);
    await transferred(books);
    await arrived(books);
    expect(await books.story()).toMatchInlineSnapshot(`
      capture           psp:pending         escrow:lamp         114.00 EUR
      capture           expense:promotions  escrow:lamp          10.00 EUR
      release           escrow:lamp         ada:available        93.00 EUR
      release           escrow:lamp         revenue:commission   10.00 EUR
      release           escrow:lamp         tax:payable:DE       21.00 EUR
      mature            psp:available       psp:pending         114.00 EUR
      payout.requested  ada:available       ada:in_payout        93.00 EUR
      transfer          psp:connected:ada   psp:available        93.00 EUR
      payout.arrived    ada:in_payout       psp:connected:ada    93.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available        0.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      psp:available       21.00 EUR
      ada:in_payout        0.00 EUR
      psp:connected:ada    0.00 EUR
    `);
  });

  test("that failed before it arrived posts nothing: the money lies in the seller's account at the provider, on its way", async ({ books }) => {
    await payoutRequested(books);
    await transferred(books);
    const before = String(await books.ends());
    await arrived(books);      // the second attempt of the bank's leg, without a second transfer
    expect(before).toMatch(/^psp:connected:ada +93\.00 EUR$/m);
    expect(before).toMatch(/^ada:in_payout +93\.00 EUR$/m);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available        0.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      psp:available       21.00 EUR
      ada:in_payout        0.00 EUR
      psp:connected:ada    0.00 EUR
    `);
  });

  test("that is returned after it had arrived is on its way again", async ({ books }) => {
    await payoutRequested(books);
    await transferred(books);
    await arrived(books);
    await books.post("payout.returned", moves(books.connected, books.inPayout, 93_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available        0.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      psp:available       21.00 EUR
      ada:in_payout       93.00 EUR
      psp:connected:ada   93.00 EUR
    `);
  });

  test("that was returned is unwound by a reversal of its transfer: the seller has it again, and so has the platform at the provider", async ({ books }) => {
    await payoutRequested(books);
    await transferred(books);
    await arrived(books);
    await books.post("payout.returned", moves(books.connected, books.inPayout, 93_00n));
    await books.post("transfer.reversed", moves(platform.pspAvailable, books.connected, 93_00n), ...backToSeller(books));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture            psp:pending         escrow:lamp         114.00 EUR
      capture            expense:promotions  escrow:lamp          10.00 EUR
      release            escrow:lamp         ada:available        93.00 EUR
      release            escrow:lamp         revenue:commission   10.00 EUR
      release            escrow:lamp         tax:payable:DE       21.00 EUR
      mature             psp:available       psp:pending         114.00 EUR
      payout.requested   ada:available       ada:in_payout        93.00 EUR
      transfer           psp:connected:ada   psp:available        93.00 EUR
      payout.arrived     ada:in_payout       psp:connected:ada    93.00 EUR
      payout.returned    psp:connected:ada   ada:in_payout        93.00 EUR
      transfer.reversed  psp:available       psp:connected:ada    93.00 EUR
      transfer.reversed  ada:in_payout       ada:available        93.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       21.00 EUR
      psp:available       114.00 EUR
      ada:in_payout         0.00 EUR
      psp:connected:ada     0.00 EUR
    `);
  });

  test("that is cancelled, or whose transfer finally failed, is the seller's again", async ({ books }) => {
    await payoutRequested(books);
    await books.post("payout.cancelled", ...backToSeller(books));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       21.00 EUR
      psp:available       114.00 EUR
      ada:in_payout         0.00 EUR
    `);
  });

  test("that is cancelled while the seller owes repays the debt first", async ({ books }) => {
    await payoutRequested(books);
    await books.post("refund", moves(books.owed, platform.pspAvailable, 20_00n));
    await books.post("payout.cancelled", ...backToSeller(books));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available       73.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      psp:available       94.00 EUR
      ada:in_payout        0.00 EUR
      ada:owed             0.00 EUR
    `);
  });

  test("of more than the seller has is refused", async ({ books }) => {
    await lampPaid(books);
    await lampReleased(books);
    await expect(books.post("payout.requested", moves(books.available, books.inPayout, 93_01n)))
      .rejects.toMatchObject({ userErrors: [{ code: "INSUFFICIENT_BALANCE", available: { minor: 93_00n } }] });
  });
});

describe("a reserve", () => {
  test("is taken from a release and given back", async ({ books }) => {
    const { post, escrow, available, reserve } = books;
    await lampPaid(books);
    await post("release",
      moves(escrow, available, 93_00n), moves(escrow, platform.commission, 10_00n), moves(escrow, platform.tax, 21_00n), moves(available, reserve, 9_30n));
    const taken = String(await books.ends());
    await post("reserve.released", moves(reserve, available, 9_30n), debtFirst(books, 9_30n));
    expect(taken).toMatch(/^ada:reserve +9\.30 EUR$/m);
    expect(taken).toMatch(/^ada:available +83\.70 EUR$/m);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         114.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       21.00 EUR
      ada:reserve           0.00 EUR
    `);
  });
});
