import { describe, expect } from "vitest";
import type { PostedJournal } from "@souk/ledger/journal";
import { booksOf, bySeller, debtFirst, lampPaid, lampReleased, moves, platform, test, type Books } from "../ledger-books.ts";

/** The buyer's bank takes all 114 back: from escrow what is there, then from the seller, then as the seller's debt. */
const opened = ({ post, escrow, available, owed, dispute }: Books): Promise<PostedJournal> => post("chargeback.opened",
  moves(escrow, dispute, 114_00n, { debit: available, credit: dispute, upTo: { debit: owed, credit: dispute } }));
/** The provider takes it from us, with a fee. */
const taken = ({ post, dispute }: Books) => post("chargeback.taken",
  moves(dispute, platform.pspAvailable, 114_00n), moves(platform.disputes, platform.pspAvailable, 15_00n));
const matured = ({ post }: Books) => post("mature", moves(platform.pspAvailable, platform.pending, 114_00n));

describe("a chargeback before the release", () => {
  test("takes the escrow, and gives it back there when it is won", async ({ books }) => {
    const { post, escrow, dispute } = books;
    await lampPaid(books);
    await matured(books);
    expect((await opened(books)).amounts).toEqual([114_00n, 0n, 0n]);
    await taken(books);
    await post("chargeback.won", moves(platform.pspAvailable, dispute, 114_00n), moves(dispute, escrow, 114_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture            psp:pending         escrow:lamp    114.00 EUR
      capture            expense:promotions  escrow:lamp     10.00 EUR
      mature             psp:available       psp:pending    114.00 EUR
      chargeback.opened  escrow:lamp         dispute:lamp   114.00 EUR
      chargeback.taken   dispute:lamp        psp:available  114.00 EUR
      chargeback.taken   expense:disputes    psp:available   15.00 EUR
      chargeback.won     psp:available       dispute:lamp   114.00 EUR
      chargeback.won     dispute:lamp        escrow:lamp    114.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp         124.00 EUR
      expense:promotions   10.00 EUR
      psp:available        99.00 EUR
      dispute:lamp          0.00 EUR
      expense:disputes     15.00 EUR
    `);
  });

  test("that is lost leaves the promotion's share, which goes back to the platform", async ({ books }) => {
    const { post, escrow } = books;
    await lampPaid(books);
    await matured(books);
    await opened(books);
    await taken(books);
    await post("chargeback.lost", moves(escrow, platform.promotions, 10_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture            psp:pending         escrow:lamp         114.00 EUR
      capture            expense:promotions  escrow:lamp          10.00 EUR
      mature             psp:available       psp:pending         114.00 EUR
      chargeback.opened  escrow:lamp         dispute:lamp        114.00 EUR
      chargeback.taken   dispute:lamp        psp:available       114.00 EUR
      chargeback.taken   expense:disputes    psp:available        15.00 EUR
      chargeback.lost    escrow:lamp         expense:promotions   10.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions    0.00 EUR
      psp:available       -15.00 EUR
      dispute:lamp          0.00 EUR
      expense:disputes     15.00 EUR
    `);
  });
});

describe("a chargeback after the release", () => {
  test("takes what the seller has, and makes a debt of the rest; won, the debt is repaid first", async ({ books }) => {
    const { post, available, dispute } = books;
    await lampPaid(books);
    await matured(books);
    await lampReleased(books);
    expect((await opened(books)).amounts).toEqual([0n, 93_00n, 21_00n]);
    await taken(books);
    const { amounts } = await post("chargeback.won",
      moves(platform.pspAvailable, dispute, 114_00n), moves(dispute, available, 114_00n), debtFirst(books, 114_00n));
    expect(amounts).toEqual([114_00n, 114_00n, 21_00n]);
    expect(await books.story()).toMatchInlineSnapshot(`
      capture            psp:pending         escrow:lamp         114.00 EUR
      capture            expense:promotions  escrow:lamp          10.00 EUR
      mature             psp:available       psp:pending         114.00 EUR
      release            escrow:lamp         ada:available        93.00 EUR
      release            escrow:lamp         revenue:commission   10.00 EUR
      release            escrow:lamp         tax:payable:DE       21.00 EUR
      chargeback.opened  ada:available       dispute:lamp         93.00 EUR
      chargeback.opened  ada:owed            dispute:lamp         21.00 EUR
      chargeback.taken   dispute:lamp        psp:available       114.00 EUR
      chargeback.taken   expense:disputes    psp:available        15.00 EUR
      chargeback.won     psp:available       dispute:lamp        114.00 EUR
      chargeback.won     dispute:lamp        ada:available       114.00 EUR
      chargeback.won     ada:available       ada:owed             21.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp          0.00 EUR
      expense:promotions  10.00 EUR
      psp:available       99.00 EUR
      ada:available       93.00 EUR
      revenue:commission  10.00 EUR
      tax:payable:DE      21.00 EUR
      dispute:lamp         0.00 EUR
      ada:owed             0.00 EUR
      expense:disputes    15.00 EUR
    `);
  });

  test("that is lost gives tax, commission and its tax back to the seller, who gives the promotion's share back: nobody keeps anything", async ({ books }) => {
    const { post, available } = books;
    await lampPaid(books);
    await matured(books);
    await lampReleased(books);
    await opened(books);
    await taken(books);
    await post("chargeback.lost",
      moves(platform.tax, available, 19_00n),
      moves(platform.commission, available, 10_00n),
      moves(platform.tax, available, 2_00n),
      debtFirst(books, 31_00n),
      bySeller(books, platform.promotions, 10_00n));
    expect(await books.story()).toMatchInlineSnapshot(`
      capture            psp:pending         escrow:lamp         114.00 EUR
      capture            expense:promotions  escrow:lamp          10.00 EUR
      mature             psp:available       psp:pending         114.00 EUR
      release            escrow:lamp         ada:available        93.00 EUR
      release            escrow:lamp         revenue:commission   10.00 EUR
      release            escrow:lamp         tax:payable:DE       21.00 EUR
      chargeback.opened  ada:available       dispute:lamp         93.00 EUR
      chargeback.opened  ada:owed            dispute:lamp         21.00 EUR
      chargeback.taken   dispute:lamp        psp:available       114.00 EUR
      chargeback.taken   expense:disputes    psp:available        15.00 EUR
      chargeback.lost    tax:payable:DE      ada:available        19.00 EUR
      chargeback.lost    revenue:commission  ada:available        10.00 EUR
      chargeback.lost    tax:payable:DE      ada:available         2.00 EUR
      chargeback.lost    ada:available       ada:owed             21.00 EUR
      chargeback.lost    ada:available       expense:promotions   10.00 EUR
    `);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions    0.00 EUR
      psp:available       -15.00 EUR
      ada:available         0.00 EUR
      revenue:commission    0.00 EUR
      tax:payable:DE        0.00 EUR
      dispute:lamp          0.00 EUR
      ada:owed              0.00 EUR
      expense:disputes     15.00 EUR
    `);
  });

  test("that is lost and borne by the platform leaves the seller what it had", async ({ books }) => {
    const { post, available } = books;
    await lampPaid(books);
    await matured(books);
    await lampReleased(books);
    await opened(books);
    await taken(books);
    await post("chargeback.lost", moves(platform.disputes, available, 114_00n), debtFirst(books, 114_00n));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      psp:available       -15.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       21.00 EUR
      dispute:lamp          0.00 EUR
      ada:owed              0.00 EUR
      expense:disputes    129.00 EUR
    `);
  });
});

describe("a chargeback of an order that is released in part", () => {
  const half = async (books: Books) => {
    await lampPaid(books);
    await matured(books);
    await books.post("release",
      moves(books.escrow, books.available, 46_50n), moves(books.escrow, platform.commission, 5_00n), moves(books.escrow, platform.tax, 10_50n));
    await books.post("payout.requested", moves(books.available, books.inPayout, 40_00n));
  };

  test("takes escrow, then what the seller has, then makes a debt", async ({ books }) => {
    await half(books);
    expect((await opened(books)).amounts).toEqual([62_00n, 6_50n, 45_50n]);
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending           0.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      psp:available       114.00 EUR
      ada:available         0.00 EUR
      revenue:commission    5.00 EUR
      tax:payable:DE       10.50 EUR
      ada:in_payout        40.00 EUR
      dispute:lamp        114.00 EUR
      ada:owed             45.50 EUR
    `);
  });

  test("that is won gives escrow its part back, and the seller the rest", async ({ books }) => {
    const { post, escrow, available, dispute } = books;
    await half(books);
    const { amounts: [fromEscrow] } = await opened(books);
    await taken(books);
    const rest = 114_00n - fromEscrow!;
    await post("chargeback.won",
      moves(platform.pspAvailable, dispute, 114_00n), moves(dispute, escrow, fromEscrow!), moves(dispute, available, rest), debtFirst(books, rest));
    expect(await books.ends()).toMatchInlineSnapshot(`
      psp:pending          0.00 EUR
      escrow:lamp         62.00 EUR
      expense:promotions  10.00 EUR
      psp:available       99.00 EUR
      ada:available        6.50 EUR
      revenue:commission   5.00 EUR
      tax:payable:DE      10.50 EUR
      ada:in_payout       40.00 EUR
      dispute:lamp         0.00 EUR
      ada:owed             0.00 EUR
      expense:disputes    15.00 EUR
    `);
  });
});

test("a chargeback of a payment for twenty sellers' orders is one journal, each order's share from its own accounts", async ({ books, database }) => {
  const orders = [books, ...Array.from({ length: 19 }, () => booksOf(database))];
  for (const [at, order] of orders.entries()) {
    await lampPaid(order);
    if (at % 2 === 1) await lampReleased(order);      // from escrow and from the seller in turn
  }
  const { amounts } = await books.post("chargeback.opened", ...orders.map(({ escrow, available, owed }) =>
    moves(escrow, books.dispute, 114_00n, { debit: available, credit: books.dispute, upTo: { debit: owed, credit: books.dispute } })));
  expect(amounts).toEqual(orders.flatMap((_, at) => (at % 2 === 0 ? [114_00n, 0n, 0n] : [0n, 93_00n, 21_00n])));
});
