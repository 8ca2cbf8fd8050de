import { expect, test } from "vitest";
import { totpCode } from "./totp.ts";

test("a code is the one of RFC 6238, of its last six digits", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";      // 12345678901234567890
  expect([59, 1_111_111_109, 20_000_000_000].map((seconds) => totpCode(secret, seconds * 1_000))).toEqual(["287082", "081804", "353130"]);
});
