import { describe, expect, test } from "vitest";
import { mailRender } from "./mail-render.ts";
import { mailWords } from "./mail-words.ts";

const contents = { to: "ada@souk.test", displayName: "Ada <b>&\n\nWin a prize", token: "a+b/c" };

describe("a mail", () => {
  test("carries its link in both forms, and shows a name as the text it is", () => {
    expect(mailRender("emailVerify", contents, "https://souk.test/")).toEqual({
      subject: "Confirm your address",
      text: "Hello Ada <b>& Win a prize,\n\nConfirm that this address is yours to finish signing up.\n\nhttps://souk.test/verify?token=a%2Bb%2Fc\n\nSouk\n",
      html: expect.stringContaining(`<p>Hello Ada &lt;b&gt;&amp; Win a prize,</p>`) as string,
    });
    expect(mailRender("emailVerify", contents, "https://souk.test").html).toContain(`<a href="https://souk.test/verify?token=a%2Bb%2Fc">Confirm my address</a>`);
  });

  test("is in the person's language, English for those we do not write", () => {
    expect(mailRender("passwordReset", { ...contents, locale: "de-AT" }, "https://souk.test").subject).toBe("Setze dein Passwort zurück");
    expect(mailRender("passwordReset", { ...contents, locale: "fr" }, "https://souk.test").subject).toBe("Reset your password");
  });

  test("of an invitation names the seller and greets nobody by that name", () => {
    expect(mailRender("sellerInvited", { ...contents, displayName: "Lamps & Co" }, "https://souk.test").text).toMatch(/^Lamps & Co invites you to its team on Souk\.\n/);
  });

  test.each(Object.entries(mailWords))("of kind %s leads to the same page in every language", (_, { en, de }) => {
    expect(de.link?.page).toBe(en.link?.page);
    expect(de.lines).toHaveLength(en.lines.length);
  });
});
