import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test as base } from "@souk/test/database";
import { mailListPage, mailPage, type MailsRead } from "./mail-page.ts";

const test = base.extend<{ $file: { read: MailsRead } }>({
  read: [async ({ scratch }, use) => {
    const gateway = await scratch.open("gateway");
    await use((text, values) => gateway.rows(text, values));
  }, { scope: "file" }],
});
const link = "http://souk.test/verify?token=a%2Bb&from=mail";

describe("the page of the development mails", () => {
  test("says so while there is none", async ({ read }) => {
    expect(await mailListPage(read)).toContain("No mail yet.");
  });

  test("lists the newest first, and shows one with its link to follow and everything else as text", async ({ read, scratch }) => {
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `insert into conversations.development_mail (recipient, subject, body, html) values
         ('ada@souk.test', 'First', 'Hello', ''),
         ('"><script>@souk.test', 'Second & <b>last</b>', $1, '')`, [`Hello <script>alert(1)</script>\n\n${link}\n`]));
    const list = await mailListPage(read);
    const ids = [...list.matchAll(/href="\/mails\/(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    const page = await mailPage(read, String(ids[0]));
    expect(page).toContain(`<a href="http://souk.test/verify?token=a%2Bb&amp;from=mail" rel="noreferrer">`);
    expect(page).toContain("Second &amp; &lt;b&gt;last&lt;/b&gt;");
    for (const html of [list, page]) expect(html).not.toMatch(/<script|<b>|https?:\/\/(?!souk\.test)/);
  });

  test.for(["0", "1; drop table x", "9".repeat(30), ""])("has no mail %j", async (id, { read }) => {
    expect(await mailPage(read, id)).toBeUndefined();
  });
});
