import { describe, expect } from "vitest";
import { bySeller, debtFirst, lampPaid, lampReleased, moves, platform, test, type Books } from "../ledger-books.ts";

/** All 114 go back after the release: tax 19, commission 10 and its tax 2 are given back, the rest and the promotion are the seller's. */
const refundedInFull = (books: Books) => books.post("refund",
  moves(platform.tax, platform.pending, 19_00n),
  moves(platform.commission, books.available, 10_00n),
  moves(platform.tax, books.available, 2_00n),
  debtFirst(books, 12_00n),
  bySeller(books, platform.pending, 95_00n),
  bySeller(books, platform.promotions, 10_00n));

describe("a sale of 100.00", () => {
  test("pays the seller 90.00 and the platform 10.00", async ({ books }) => {
    const { post, escrow, available, story, ends } = books;
    await post("capture", moves(platform.pending, escrow, 100_00n));
    await post("release", moves(escrow, available, 90_00n), moves(escrow, platform.commission, 10_00n));
    expect(await story()).toMatchInlineSnapshot(`
      capture  psp:pending  escrow:lamp         100.00 EUR
      release  escrow:lamp  ada:available        90.00 EUR
      release  escrow:lamp  revenue:commission   10.00 EUR
    `);
    expect(await ends()).toMatchInlineSnapshot(`
      psp:pending         100.00 EUR
      escrow:lamp           0.00 EUR
      ada:available        90.00 EUR
      revenue:commission   10.00 EUR
    `);
  });
});

describe("a sale with a promotion, shipping and tax", () => {
  test("gives the seller 93, the platform 10 and the tax office 21 of the 124 in escrow", async ({ books }) => {
    await lampPaid(books);
    await lampReleased(books);
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending         escrow:lamp         114.00 EUR
      capture  expense:promotions  escrow:lamp          10.00 EUR
      release  escrow:lamp         ada:available        93.00 EUR
      release  escrow:lamp         revenue:commission   10.00 EUR
      release  escrow:lamp         tax:payable:DE       21.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         114.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       21.00 EUR
    `);
  });

  test("leaves every account of the order and the seller at 0 when it is refunded in full", async ({ books }) => {
    await lampPaid(books);
    await lampReleased(books);
    await refundedInFull(books);
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending         escrow:lamp         114.00 EUR
      capture  expense:promotions  escrow:lamp          10.00 EUR
      release  escrow:lamp         ada:available        93.00 EUR
      release  escrow:lamp         revenue:commission   10.00 EUR
      release  escrow:lamp         tax:payable:DE       21.00 EUR
      refund   tax:payable:DE      psp:pending          19.00 EUR
      refund   revenue:commission  ada:available        10.00 EUR
      refund   tax:payable:DE      ada:available         2.00 EUR
      refund   ada:available       psp:pending          95.00 EUR
      refund   ada:available       expense:promotions   10.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      expense:promotions  0.00 EUR
      ada:available       0.00 EUR
      revenue:commission  0.00 EUR
      tax:payable:DE      0.00 EUR
    `);
  });

  test("makes a debt of what a seller whose money is on its way to the bank has no more", async ({ books }) => {
    const { post, available, inPayout } = books;
    await lampPaid(books);
    await lampReleased(books);
    await post("payout", moves(available, inPayout, 93_00n));
    expect((await refundedInFull(books)).amounts).toEqual([19_00n, 10_00n, 2_00n, 0n, 12_00n, 83_00n, 0n, 10_00n]);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions   0.00 EUR
      ada:available        0.00 EUR
      revenue:commission   0.00 EUR
      tax:payable:DE       0.00 EUR
      ada:in_payout       93.00 EUR
      ada:owed            93.00 EUR
    `);
  });
});

describe("what the provider keeps and when it has it", () => {
  test("its fee is the platform's expense and leaves the money that is on its way", async ({ books }) => {
    await lampPaid(books);
    await books.post("fee", moves(platform.pspFees, platform.pending, 1_90n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         112.10 EUR
      escrow:lamp         124.00 EUR
      expense:promotions   10.00 EUR
      expense:psp_fees      1.90 EUR
    `);
  });

  test("money matures when it comes in, and again when it goes out, until nothing is pending", async ({ books }) => {
    const { post, escrow } = books;
    await post("capture", moves(platform.pending, escrow, 100_00n));
    await post("fee", moves(platform.pspFees, platform.pending, 1_90n));
    await post("mature", moves(platform.pspAvailable, platform.pending, 98_10n));
    await post("refund", moves(escrow, platform.pending, 100_00n));
    await post("mature", moves(platform.pending, platform.pspAvailable, 100_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending       escrow:lamp    100.00 EUR
      fee      expense:psp_fees  psp:pending      1.90 EUR
      mature   psp:available     psp:pending     98.10 EUR
      refund   escrow:lamp       psp:pending    100.00 EUR
      mature   psp:pending       psp:available  100.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending        0.00 EUR
      escrow:lamp        0.00 EUR
      expense:psp_fees   1.90 EUR
      psp:available     -1.90 EUR
    `);
  });
});

describe("money of the platform's own", () => {
  test("goes from the provider to the bank, and tax from there to the tax office", async ({ books }) => {
    const { post } = books;
    await lampPaid(books);
    await lampReleased(books);
    await post("mature", moves(platform.pspAvailable, platform.pending, 114_00n));
    await post("settlement", moves(platform.bank, platform.pspAvailable, 31_00n));
    await post("tax", moves(platform.tax, platform.bank, 21_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available       93.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE       0.00 EUR
      psp:available       83.00 EUR
      bank                10.00 EUR
    `);
  });

  test("a second capture waits in suspense until it is refunded, and so does a refund that bounced", async ({ books }) => {
    const { post, escrow } = books;
    await post("capture", moves(platform.pending, escrow, 100_00n));
    await post("secondCapture", moves(platform.pending, platform.suspense, 100_00n));
    await post("secondCapture.refund", moves(platform.suspense, platform.pending, 100_00n));
    await post("refund.bounced", moves(platform.pspAvailable, platform.suspense, 40_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture               psp:pending         escrow:lamp         100.00 EUR
      secondCapture         psp:pending         suspense:unmatched  100.00 EUR
      secondCapture.refund  suspense:unmatched  psp:pending         100.00 EUR
      refund.bounced        psp:available       suspense:unmatched   40.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         100.00 EUR
      escrow:lamp         100.00 EUR
      suspense:unmatched   40.00 EUR
      psp:available        40.00 EUR
    `);
  });
});
