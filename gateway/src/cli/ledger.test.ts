import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { newId } from "@souk/shared/ids";
import { asAdmin, testSecret } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";

const startsWithinMs = 60_000;      // a whole process, on a machine that runs other tests beside it

interface Said { readonly code: number; readonly out: string; readonly err: string }

/** Runs `souk ledger …` in a process of its own on the test's database. */
async function ledger({ adminUrl }: TestDatabase, ...args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, ["--import", "tsx/esm", path.join(import.meta.dirname, "souk.ts"), "ledger", ...args], {
    env: { PATH: process.env["PATH"], DATABASE_URL: adminUrl, SOUK_DATABASE_PREFIX: "souk_test", SOUK_SECRET: testSecret }, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit") as Promise<[number]>]);
  return { code, out, err };
}

let folder = "";
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), "souk-ledger-")); });
afterAll(() => rm(folder, { recursive: true }));

/** One order is paid: 100.00 of goods and 7 yen more of something else. */
async function paid(scratch: TestDatabase): Promise<string> {
  const order = newId("ord");
  const books = await scratch.open("ledger");
  await inTransaction(books, (tx) => post(tx, (["EUR", "JPY"] as const).map((currency) => ({
    key: `${order}:${currency}`, kind: "payment.captured", source: { type: "Order", id: order },
    legs: [{ debit: account("psp:pending", "", currency), credit: account("escrow", order, currency), amount: { minor: currency === "EUR" ? 100_00n : 7n, currency } }],
  }))));
  return order;
}

test("souk ledger trial-balance prints what the accounts of each kind hold, and equal sums", async ({ scratch }) => {
  await paid(scratch);
  await paid(scratch);
  const { code, out } = await ledger(scratch, "trial-balance");
  expect(code).toBe(0);
  expect(out.replace(/\d{4}-.*Z/, "…")).toMatchInlineSnapshot(`
    "Trial balance of …
                 accounts   debit  credit
    escrow              2    0.00  200.00  EUR
    psp:pending         1  200.00    0.00  EUR
    escrow              2       0      14  JPY
    psp:pending         1      14       0  JPY
    total                  200.00  200.00  EUR
    total                      14      14  JPY
    "
  `);
}, startsWithinMs);

test("souk ledger export writes journals to standard output and their totals beside it", async ({ scratch }) => {
  const order = await paid(scratch);
  const { code, out, err } = await ledger(scratch, "export", "--format", "csv", "--owner", order, "--from", "2020-01-01");
  expect(code).toBe(0);
  expect(out.split("\r\n")).toHaveLength(1 + 4 + 1);      // the header, two entries of each posting, and the end of the last
  expect(err).toContain("2 journals, 2 postings.\nEUR: 100.00 moved.\nJPY: 7 moved.\n");
}, startsWithinMs);

test("souk ledger export --out makes a file that has its name once it is whole", async ({ scratch }) => {
  const order = await paid(scratch);
  const file = path.join(folder, "journals.jsonl");
  const { code, out } = await ledger(scratch, "export", "--format", "jsonl", "--owner", order, "--currency", "JPY", "--out", file);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n").map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([{ source: { type: "Order", id: order }, postings: [{ minor: "7", currency: "JPY" }] }]);
}, startsWithinMs);

test("souk ledger export says what is wrong with an argument before it opens anything", async ({ scratch }) => {
  const { code, out, err } = await ledger(scratch, "export", "--from", "yesterday");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("It is a date such as 2026-11-01");
}, startsWithinMs);

test("souk ledger head prints what souk ledger verify finds again, and a changed block is named", async ({ scratch }) => {
  await paid(scratch);
  await (await scratch.open("ledger")).row("select ledger.seal_v1(1000)");
  const head = await ledger(scratch, "head");
  expect(head.out).toMatch(/^[1-9]\d* [0-9a-f]{64}\n$/);
  expect(await ledger(scratch, "verify", "--head", head.out.trim())).toMatchObject({ code: 0, out: expect.stringMatching(/^The books are what was sealed: \d+ blocks verified\.\n$/) });
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    "set session_replication_role = replica; update ledger.posting set minor = minor + 1"));
  expect(await ledger(scratch, "verify")).toMatchObject({ code: 1, out: expect.stringMatching(/^BROKEN at block 1: /) });
}, 2 * startsWithinMs);
