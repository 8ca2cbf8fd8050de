import { describe, expect } from "vitest";
import { accountsUnderTest } from "@souk/test/accounts";
import { test } from "@souk/test/database";
import { adminGrant } from "./admin-grant.ts";

describe("adminGrant", () => {
  test("makes two administrators by their addresses in whatever case, and no third", async ({ scratch }) => {
    const { subgraph: { runtime }, database, registerVerified, register } = await accountsUnderTest(scratch);
    const [alma, axel, ben] = [await registerVerified("alma"), await registerVerified("axel"), await registerVerified("ben")];
    expect(await adminGrant(runtime, "nobody@example.com")).toBe("unknown");
    expect(await adminGrant(runtime, (await register("unverified")).email)).toBe("refused");
    expect(await adminGrant(runtime, ` ${alma.email.toUpperCase()} `)).toBe("granted");
    expect(await adminGrant(runtime, alma.email)).toBe("refused");
    expect(await adminGrant(runtime, axel.email)).toBe("granted");
    expect(await adminGrant(runtime, ben.email)).toBe("refused");
    expect(await database.rows(`select actor, action, subject from trust.audit_event order by seq`)).toEqual(
      [alma, axel].map(({ userId }) => ({ actor: "service:command-line", action: "roleBootstrap", subject: userId })));
  });
});
