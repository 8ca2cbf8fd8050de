import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { accountsUnderTest } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";

describe("the invariants of accounts", () => {
  test.for([
    ["T3", `update trust."user" set state = 'LOCKED' where id = $1`, `update trust."user" set state = 'ACTIVE' where id = $1`],
    ["T4", `update trust."user" set state = 'SUSPENDED' where id = $1`, `update trust."user" set state = 'ACTIVE' where id = $1`],
    ["T5", `update trust.signing_key set state = 'RETIRING', verifies_until = now() where state = 'NEXT' and $1::uuid is not null`,
      `update trust.signing_key set state = 'NEXT', verifies_until = null where state = 'RETIRING' and $1::uuid is not null`],
    ["T6", `insert into trust.mfa_factor (user_id, state, secret_sealed, activated_at) values ($1, 'ACTIVE', '', now())`, `delete from trust.mfa_factor where user_id = $1`],
  ] as const)("find a planted violation of %s", async ([name, plant, mend], { scratch }) => {
    const { subgraph, registerVerified, signIn } = await accountsUnderTest(scratch);
    const account = await registerVerified("Ira");
    await signIn(account);
    expect(await subgraph.violated()).not.toContain(name);
    const alter = (statement: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(statement, [uuidOf(account.userId)]));
    await alter(plant);
    expect(await subgraph.violated()).toContain(name);
    await alter(mend);
    expect(await subgraph.violated()).not.toContain(name);
  });
});
