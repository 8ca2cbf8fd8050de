import { describe, expect } from "vitest";
import { newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import type { KindFacts, NotificationKind } from "../notifications/kind-facts.ts";
import { notificationKinds } from "../notifications/notification-kinds.ts";
import { categories } from "../preferences/categories.ts";
import { noticeRender } from "./notice-render.ts";

const amount = { amountMinor: "4498", currency: "EUR" }, number = "K7Q2ABCDEF", reason = "Forged <goods> & more", dueBy = "2026-11-30T12:00:00.000Z";

/** What each kind may be told with, most and least, and what it is about. */
const samples: { readonly [K in NotificationKind]: { readonly about: Id; readonly facts: readonly KindFacts[K][] } } = {
  WELCOME: { about: newId("usr"), facts: [{}] },
  SELLER_APPROVED: { about: newId("sel"), facts: [{}] },
  SELLER_REJECTED: { about: newId("sel"), facts: [{ reason }, {}] },
  SELLER_SUSPENDED: { about: newId("sel"), facts: [{ reason }, {}] },
  SELLER_REINSTATED: { about: newId("sel"), facts: [{}] },
  ORDER_PLACED: { about: newId("ogr"), facts: [{ ...amount, orders: 1 }, { ...amount, orders: 3 }] },
  ORDER_UNFULFILLABLE: { about: newId("ogr"), facts: [amount] },
  ORDER_DECLINED: { about: newId("ord"), facts: [{ ...amount, number, reason }, { ...amount, number }] },
  ORDER_EXPIRED: { about: newId("ord"), facts: [{ ...amount, number }] },
  ORDER_CANCELLED: { about: newId("ord"), facts: [{ ...amount, number, reason, isWhole: true }, { ...amount, number, isWhole: false }] },
  ORDER_SHIPPED: { about: newId("ord"), facts: [{ number }] },
  ORDER_DELIVERED: { about: newId("ord"), facts: [{ number }] },
  PAYMENT_ACTION_REQUIRED: { about: newId("ogr"), facts: [amount] },
  PAYMENT_FAILED: { about: newId("ogr"), facts: [{ ...amount, isFinal: true }, { ...amount, isFinal: false }] },
  REFUND_SUCCEEDED: { about: newId("rfd"), facts: [{ ...amount, number }, amount] },
  SALE_PLACED: { about: newId("ord"), facts: [{ ...amount, number }] },
  SALE_CANCELLED: { about: newId("ord"), facts: [{ ...amount, number, reason, isWhole: true }, { ...amount, number, isWhole: false }] },
  SALE_EXPIRED: { about: newId("ord"), facts: [{ ...amount, number }] },
  SALE_RELEASED: { about: newId("ord"), facts: [{ ...amount, number }] },
  STOCK_DEPLETED: { about: newId("lst"), facts: [{}] },
  PAYOUT_PAID: { about: newId("pyt"), facts: [amount] },
  PAYOUT_FAILED: { about: newId("pyt"), facts: [amount] },
  PAYOUT_RETURNED: { about: newId("pyt"), facts: [amount] },
  PAYOUTS_RESTRICTED: { about: newId("pac"), facts: [{}] },
  PAYOUTS_STOPPED: { about: newId("pac"), facts: [{ reason }, {}] },
  PAYOUTS_ALLOWED: { about: newId("pac"), facts: [{}] },
  CHARGEBACK_OPENED: { about: newId("cbk"), facts: [{ ...amount, dueBy }, {}] },
  CHARGEBACK_DEADLINE_NEAR: { about: newId("cbk"), facts: [{ ...amount, dueBy }, {}] },
  CHARGEBACK_WON: { about: newId("cbk"), facts: [amount, {}] },
  CHARGEBACK_LOST: { about: newId("cbk"), facts: [amount, {}] },
  LISTING_REJECTED: { about: newId("lst"), facts: [{}] },
  LISTING_SUSPENDED: { about: newId("lst"), facts: [{}] },
  LISTING_REINSTATED: { about: newId("lst"), facts: [{}] },
  LISTING_REMOVED: { about: newId("lst"), facts: [{}] },
  MESSAGE_RECEIVED: { about: newId("cnv"), facts: [{ sequence: 1 }, {}] },
};
const kinds = Object.keys(samples) as NotificationKind[];
/** What a template shows that was given less than it needs. */
const broken = /undefined|null|NaN|\[object|\$\{|Invalid/;

describe("the mail of a notification", () => {
  test.for(kinds)("of kind %s says all it is given, in each language, and leads to what it is about", (kind) => {
    const { about, facts } = samples[kind];
    for (const each of facts) {
      const [en, de] = ["en", "de-AT"].map((locale) => noticeRender({ kind, facts: each, subjectId: about, displayName: "Ada\n\nWin <b>", locale }, "https://souk.test/"));
      for (const mail of [en!, de!]) {
        expect(`${mail.subject}\n${mail.text}\n${mail.html}`).not.toMatch(broken);
        expect(mail.subject).not.toContain("\n");
        if (kind !== "WELCOME") expect([mail.text, mail.html]).toEqual([expect.stringContaining(`/${about}\n`), expect.stringContaining(`/${about}"`)]);
        if ("number" in each) expect(mail.subject + mail.text).toContain(number);
        if ("amountMinor" in each) expect(mail.subject + mail.text).toMatch(/44[.,]98/);
        if ("reason" in each) expect([mail.text, mail.html]).toEqual([expect.stringContaining(reason), expect.stringContaining("Forged &lt;goods&gt; &amp; more")]);
        if ("dueBy" in each) expect(mail.text).toContain("12:00");
        expect(mail.text.includes("https://souk.test/settings/notifications")).toBe(!categories[notificationKinds[kind].category].isFixed);
      }
      expect(en!.text.split("\n\n")[0]).toBe("Hello Ada Win <b>,");
      expect(de!.text.split("\n\n").slice(0, 2)).not.toEqual(en!.text.split("\n\n").slice(0, 2));
      expect(de!.subject).not.toBe(en!.subject);
    }
  });

  test("has a kind for each that the database takes, and no other", async ({ scratch }) => {
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ kinds: string }>(
      "select pg_get_constraintdef(oid) as kinds from pg_constraint where conname = 'notification_kind_check'"));
    expect([...rows[0]!.kinds.matchAll(/'(\w+)'/g)].map(([, kind]) => kind!).toSorted()).toEqual(kinds.toSorted());
  });
});
