import { describe, expect, test } from "vitest";
import { accountChoose, accountsOf } from "./account.ts";
import { scratchFolder } from "./testing/scratch.ts";

describe("the account of the server", () => {
  test("is read from /etc/passwd, negative numbers of macOS included", () => {
    expect(accountsOf("# comment\npostgres:x:101:104:PostgreSQL,,,:/var/lib/postgresql:/bin/bash\nnobody:*:-2:-2::/:/usr/bin/false\n")).toEqual([
      { name: "postgres", uid: 101, gid: 104 },
      { name: "nobody", uid: 4_294_967_294, gid: 4_294_967_294 },
    ]);
  });

  test("is never root, and is ourselves when we are not root", async () => {
    const account = await accountChoose(await scratchFolder());
    if (process.getuid?.() === 0) expect(account?.uid).toBeGreaterThan(0);
    else expect(account).toBeUndefined();
  });
});
