import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { allSealed, captured, posted, tampered } from "@souk/test/captures";
import { test } from "@souk/test/database";
import { person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { ledger as definition } from "../index.ts";

const headQuery = "{ ledgerHead { number hash sealedAt journalCount unsealedJournals { value relation } oldestUnsealedAt } }";
const verifyQuery = `query ($fromBlock: Int! = 0, $blocks: Int!, $expectedHead: LedgerHeadInput) { ledgerVerify(fromBlock: $fromBlock, blocks: $blocks, expectedHead: $expectedHead) {
  isIntact blocksVerified nextBlock brokenBlock { number reason } } }`;
interface Head { readonly ledgerHead: { readonly number: number; readonly hash: string } & Record<string, unknown> }

describe("ledgerHead and ledgerVerify", () => {
  test("tell auditors how far the books are sealed, and that they are what was sealed", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    const { database } = subgraph.runtime;
    await posted(database, captured(1n), captured(2n), captured(3n));
    const auditor = subgraph.as(person({ roles: ["AUDITOR"] }));
    expect((await auditor.run<Head>(headQuery)).data!.ledgerHead).toMatchObject({ number: 0, journalCount: "0" });
    await allSealed(database);
    const { data: head } = await auditor.run<Head>(headQuery);
    const { number, hash } = head!.ledgerHead;
    expect(head!.ledgerHead).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, journalCount: "3", unsealedJournals: { value: 0, relation: "EXACT" }, oldestUnsealedAt: null });

    const verified = async (variables: object) => (await auditor.run<{ ledgerVerify: unknown }>(verifyQuery, { ...variables })).data!.ledgerVerify;
    expect(await verified({ blocks: 1000, expectedHead: { number, hash } })).toEqual({ isIntact: true, blocksVerified: number + 1, nextBlock: null, brokenBlock: null });
    expect(await verified({ blocks: 1 })).toEqual({ isIntact: true, blocksVerified: 1, nextBlock: 1, brokenBlock: null });
    expect(await verified({ fromBlock: 1, blocks: 1000 })).toEqual({ isIntact: true, blocksVerified: number, nextBlock: null, brokenBlock: null });
    expect(await verified({ blocks: 1000, expectedHead: { number: number + 1, hash } })).toMatchObject({ isIntact: false, brokenBlock: { number: number + 1, reason: "HEAD_DIFFERS" } });

    await tampered(scratch, "update ledger.posting set minor = minor + 1 where minor = 3");
    expect(await verified({ blocks: 1000 })).toMatchObject({ isIntact: false, nextBlock: null, brokenBlock: { reason: "CONTENT_CHANGED" } });
    await tampered(scratch, "update ledger.posting set minor = minor - 1 where minor = 4");
    expect(await verified({ blocks: 1000 })).toMatchObject({ isIntact: true });
  });

  test("refuse a range that is none", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    for (const variables of [{ blocks: 0 }, { blocks: 1001 }, { fromBlock: -1, blocks: 1 }])
      expect((await subgraph.as(person({ roles: ["FINANCE"] })).run(verifyQuery, variables)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("say that a block is missing to whoever goes on behind the chain's end: it was cut off", async ({ scratch }) => {
    const auditor = (await subgraphUnderTest(scratch, definition)).as(person({ roles: ["AUDITOR"] }));
    const fromBlock = 2 ** 31 - 1;
    expect((await auditor.run(verifyQuery, { fromBlock, blocks: 1000 })).data).toMatchObject({ ledgerVerify: { isIntact: false, brokenBlock: { number: fromBlock - 1, reason: "BLOCK_MISSING" } } });
  });

  test("are closed to everybody else", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    for (const [caller, code] of [[anonymous, "UNAUTHENTICATED"], [person(), "FORBIDDEN"], [person({ roles: ["SUPPORT"] }), "FORBIDDEN"]] as const)
      for (const query of [headQuery, "{ ledgerVerify(blocks: 1) { isIntact } }"])
        expect((await subgraph.as(caller).run(query)).errors).toMatchObject([{ extensions: { code } }]);
  });
});
