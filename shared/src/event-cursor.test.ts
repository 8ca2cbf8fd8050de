import fc from "fast-check";
import { expect, test } from "vitest";
import { cursorCompare, cursorOf, cursorText } from "./event-cursor.ts";

const cursors = fc.record({ epoch: fc.nat(1_000), xid: fc.bigInt(0n, 2n ** 64n - 1n).map(String), position: fc.bigInt(0n, 2n ** 63n - 1n).map(String) });

test("a place in a log is read back as it was written", () => {
  fc.assert(fc.property(cursors, (cursor) => { expect(cursorOf(cursorText({ producer: "commerce", cursor }))).toEqual({ producer: "commerce", cursor }); }));
});

test("places are ordered as Postgres orders them: by epoch, transaction and position, as numbers", () => {
  fc.assert(fc.property(cursors, cursors, (a, b) => {
    const [x, y] = [a, b].map(({ epoch, xid, position }) => (BigInt(epoch) << 128n) + (BigInt(xid) << 64n) + BigInt(position)) as [bigint, bigint];
    expect(Math.sign(cursorCompare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
  }));
});

test.each(["", "nonsense", "Y29tbWVyY2U", Buffer.from("commerce.1.2").toString("base64url"), Buffer.from("commerce.1.99999999999999999999.1").toString("base64url"),
  Buffer.from("commerce.1.1.9999999999999999999").toString("base64url"), Buffer.from("Commerce'.1.1.1").toString("base64url")])("%j is no place in a log", (text) => {
  expect(() => cursorOf(text)).toThrow("This is not a cursor of an update.");
});
