import { describe, expect } from "vitest";
import { bySeller, debtFirst, lampPaid, lampReleased, moves, platform, test } from "../ledger-books.ts";

describe("a refund before the release", () => {
  test("goes from escrow to the buyer, the promotion's share back to the platform, and nothing is left", async ({ books }) => {
    const { post, escrow } = books;
    await lampPaid(books);
    await post("refund", moves(escrow, platform.pending, 114_00n), moves(escrow, platform.promotions, 10_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending         escrow:lamp         114.00 EUR
      capture  expense:promotions  escrow:lamp          10.00 EUR
      refund   escrow:lamp         psp:pending         114.00 EUR
      refund   escrow:lamp         expense:promotions   10.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      expense:promotions  0.00 EUR
    `);
  });

  test("of a half comes from what the provider has available, and the fee lines of the release shrink in proportion", async ({ books }) => {
    const { post, escrow, available } = books;
    await lampPaid(books);
    await post("mature", moves(platform.pspAvailable, platform.pending, 114_00n));
    await post("refund", moves(escrow, platform.pspAvailable, 57_00n), moves(escrow, platform.promotions, 5_00n));
    await post("release", moves(escrow, available, 46_50n), moves(escrow, platform.commission, 5_00n), moves(escrow, platform.tax, 10_50n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions   5.00 EUR
      psp:available       57.00 EUR
      ada:available       46.50 EUR
      revenue:commission   5.00 EUR
      tax:payable:DE      10.50 EUR
    `);
  });

  test("of more than is in escrow is refused, and nothing is posted", async ({ books }) => {
    const { post, escrow } = books;
    await lampPaid(books);
    await expect(post("refund", moves(escrow, platform.pending, 114_00n), moves(escrow, platform.promotions, 10_01n)))
      .rejects.toMatchObject({ userErrors: [{ code: "INSUFFICIENT_BALANCE", available: { minor: 10_00n }, path: ["postings", "1"] }] });
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         114.00 EUR
      escrow:lamp         124.00 EUR
      expense:promotions   10.00 EUR
    `);
  });
});

describe("a refund after the release", () => {
  test("of a part takes tax, commission and the seller's share in proportion", async ({ books }) => {
    const { post, available } = books;
    await lampPaid(books);
    await lampReleased(books);
    await post("refund",
      moves(platform.tax, platform.pending, 9_50n),
      moves(platform.commission, available, 5_00n),
      moves(platform.tax, available, 1_00n),
      debtFirst(books, 6_00n),
      bySeller(books, platform.pending, 47_50n),
      bySeller(books, platform.promotions, 5_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         57.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions   5.00 EUR
      ada:available       46.50 EUR
      revenue:commission   5.00 EUR
      tax:payable:DE      10.50 EUR
    `);
  });

  test("takes what the seller has, and the seller owes the rest", async ({ books }) => {
    const { post, available, inPayout } = books;
    await lampPaid(books);
    await lampReleased(books);
    await post("payout", moves(available, inPayout, 60_00n));
    const { amounts } = await post("refund", moves(platform.tax, platform.pending, 19_00n), bySeller(books, platform.pending, 95_00n));
    expect(amounts).toEqual([19_00n, 33_00n, 62_00n]);
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending         escrow:lamp         114.00 EUR
      capture  expense:promotions  escrow:lamp          10.00 EUR
      release  escrow:lamp         ada:available        93.00 EUR
      release  escrow:lamp         revenue:commission   10.00 EUR
      release  escrow:lamp         tax:payable:DE       21.00 EUR
      payout   ada:available       ada:in_payout        60.00 EUR
      refund   tax:payable:DE      psp:pending          19.00 EUR
      refund   ada:available       psp:pending          33.00 EUR
      refund   ada:owed            psp:pending          62.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available        0.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE       2.00 EUR
      ada:in_payout       60.00 EUR
      ada:owed            62.00 EUR
    `);
  });

  test("is borne by the platform where its liability policy says so", async ({ books }) => {
    const { post } = books;
    await lampPaid(books);
    await lampReleased(books);
    await post("refund", moves(platform.refunds, platform.pending, 15_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending         99.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available       93.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      expense:refunds     15.00 EUR
    `);
  });
});

describe("a seller who owes", () => {
  test("has a release repay the debt first, and keeps the rest", async ({ books }) => {
    const { post, escrow, available, owed } = books;
    await post("refund", moves(owed, platform.pending, 30_00n));
    await lampPaid(books);
    const { amounts } = await post("release",
      moves(escrow, available, 93_00n), moves(escrow, platform.commission, 10_00n), moves(escrow, platform.tax, 21_00n), debtFirst(books, 93_00n));
    expect(amounts).toEqual([93_00n, 10_00n, 21_00n, 30_00n]);
    expect(await books.story()).toMatchInlineSnapshot(`
      refund   ada:owed            psp:pending          30.00 EUR
      capture  psp:pending         escrow:lamp         114.00 EUR
      capture  expense:promotions  escrow:lamp          10.00 EUR
      release  escrow:lamp         ada:available        93.00 EUR
      release  escrow:lamp         revenue:commission   10.00 EUR
      release  escrow:lamp         tax:payable:DE       21.00 EUR
      release  ada:available       ada:owed             30.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      ada:owed             0.00 EUR
      psp:pending         84.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available       63.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
    `);
  });

  test("has a release that is less than the debt repay a part of it", async ({ books }) => {
    const { post, escrow, available, owed } = books;
    await post("refund", moves(owed, platform.pending, 100_00n));
    await lampPaid(books);
    await post("release", moves(escrow, available, 93_00n), moves(escrow, platform.commission, 10_00n), moves(escrow, platform.tax, 21_00n), debtFirst(books, 93_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      ada:owed             7.00 EUR
      psp:pending         14.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      ada:available        0.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
    `);
  });

  test("who owes nothing loses nothing: the debt rule leaves no posting", async ({ books }) => {
    const { post, escrow, available } = books;
    await lampPaid(books);
    await post("release", moves(escrow, available, 103_00n), moves(escrow, platform.tax, 21_00n), debtFirst(books, 103_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture  psp:pending         escrow:lamp     114.00 EUR
      capture  expense:promotions  escrow:lamp      10.00 EUR
      release  escrow:lamp         ada:available   103.00 EUR
      release  escrow:lamp         tax:payable:DE   21.00 EUR
    `);
  });
});
