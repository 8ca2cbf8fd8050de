import { describe, expect, test } from "vitest";
import { contactsMasked } from "./contact-details.ts";

describe("contact details", () => {
  test.each([
    ["Call me: +49 171 1234567 today", "Call me: ••• today"],
    ["0171/123 45-67.", "•••."],
    ["(030) 901820-12", "•••"],
    ["٠١٧١١٢٣٤٥٦٧", "•••"],
    ["zero one seven one, five five three", "•••"],
    ["Write to ada.lamps+shop@example.com please", "Write to ••• please"],
    ["ada @ example . com", "•••"],
    ["ada (at) example [dot] com", "•••"],
    ["name at gmail dot com", "•••"],
    ["I am ada at gmail", "I am •••"],
    ["gmail: see a​da@exam​ple.com", "gmail: see •••"],
    ["See https://example.com/lamps?id=1 and www.lamps.example", "See ••• and •••"],
    ["lamps.com/ada or lamps dot shop", "••• or •••"],
    ["wa.me/491711234567", "•••"],
    ["Telegram: ada_lamps, insta @ada.lamps", "•••, •••"],
    ["I am @ada_lamps there", "I am ••• there"],
  ])("%s is read as %s", (body, shown) => {
    expect(contactsMasked(body)).toEqual({ text: shown, isMasked: true });
  });

  test.each([
    "Is it 120 x 200 cm, and does it cost 1,299.00 EUR?", "Can I have it from 21.11.2026 - 28.11.2026, or on 2026-11-21?", "Look at lamp. It shines.",
    "We meet at noon.", "Order SK-1234 of 12:30, 3.5 kg.", "The signal is strong; e.g. on WhatsApp it is not.", "I bought one two three years ago.",
  ])("%s stays as it is", (body) => {
    expect(contactsMasked(body)).toEqual({ text: body, isMasked: false });
  });

  test.each(["1 ", "a@", "a.", "one ", "a at ", "+(", "@a", "www.", "[dot] ", "a-"])("a text of nothing but %j is read in time", (part) => {
    const body = part.repeat(5_000 / part.length);
    expect(contactsMasked(body).text.length).toBeLessThanOrEqual(body.length * 3);
  });
});
