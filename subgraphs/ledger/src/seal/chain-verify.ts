import type { Sql } from "@souk/shared/database";

type Reader = Pick<Sql, "rows" | "row">;

/** What can be wrong with a sealed block, as in the schema. */
export type BlockFault = "BLOCK_MISSING" | "CHAIN_BROKEN" | "BLOCK_CHANGED" | "COUNT_CHANGED" | "CONTENT_CHANGED" | "JOURNAL_UNREACHABLE" | "HEAD_DIFFERS";
/** The first block that is not what was sealed. */
export interface BrokenBlock { readonly number: number; readonly reason: BlockFault }
/** What was found in the sealed blocks, as in the schema. */
export interface Verification {
  readonly isIntact: boolean;
  /** Found right, before the first that is not. */
  readonly blocksVerified: number;
  /** Where to go on; null at the chain's end, or where it is broken. */
  readonly nextBlock: number | null;
  readonly brokenBlock: BrokenBlock | null;
}
/** A block's number and hash (64 hexadecimal digits), as `ledgerHead` told them and somebody kept them elsewhere. */
export interface ExpectedHead { readonly number: number; readonly hash: string }

/** Which blocks, and how long. */
export interface VerifyOptions {
  /** 0 by default, where the chain begins. */
  readonly fromBlock?: number;
  /** All by default. */
  readonly blocksMax?: number;
  readonly expectedHead?: ExpectedHead | undefined;
  /** Epoch ms: no other range is begun after it. */
  readonly untilMs?: number;
  /** Told after each range how many blocks were found right so far. */
  readonly onProgress?: (blocksVerified: number) => void;
}

/** Ten full blocks are 10,000 journals: a statement of a quarter of a second, whatever the size of the books. */
const blocksPerStatement = 10;

/**
 * Computes the sealed blocks' hashes anew from the books, in order, and stops at the first that is not what was sealed.
 * Each range of blocks is one read of its own; journals posted meanwhile are no matter.
 *
 * A chain that was cut off at its end, or made anew from some block on, is a whole chain: only a head kept elsewhere shows it.
 */
export async function verifyLedger(sql: Reader, options: VerifyOptions = {}): Promise<Verification> {
  const { fromBlock = 0, blocksMax = Number.MAX_SAFE_INTEGER, expectedHead, untilMs = Infinity, onProgress } = options;
  let blocksVerified = 0;
  const broken = (number: number, reason: BlockFault): Verification => ({ isIntact: false, blocksVerified, nextBlock: null, brokenBlock: { number, reason } });
  const intact = (nextBlock: number | null): Verification => ({ isIntact: true, blocksVerified, nextBlock, brokenBlock: null });

  const before = Math.max(0, fromBlock - 1);      // whoever goes on has seen it
  if (!(await sql.row("select from ledger.sealed_block where number = $1", [before]))) return broken(before, "BLOCK_MISSING");
  const isHeadThere = expectedHead === undefined || await hasBlock(sql, expectedHead);
  for (;;) {
    const asked = Math.min(blocksPerStatement, blocksMax - blocksVerified);
    const next = fromBlock + blocksVerified;
    if (asked === 0 || Date.now() > untilMs) return isHeadThere ? intact(next) : broken(expectedHead.number, "HEAD_DIFFERS");
    const blocks = await sql.rows<{ number: number; fault: BlockFault | null }>("select number, fault from ledger.seal_verify($1, $2, true) order by number", [next, asked]);
    const faulty = blocks.findIndex(({ fault }) => fault !== null);
    blocksVerified += faulty < 0 ? blocks.length : faulty;
    if (faulty >= 0) return broken(blocks[faulty]!.number, blocks[faulty]!.fault!);
    onProgress?.(blocksVerified);
    if (blocks.length < asked) break;
  }
  if (!isHeadThere) return broken(expectedHead.number, "HEAD_DIFFERS");
  const isBeyond = (await sql.row("select from ledger.unreachable_journals() limit 1")) !== undefined;
  return isBeyond ? broken(await lastBlock(sql), "JOURNAL_UNREACHABLE") : intact(null);
}

const lastBlock = async (sql: Reader): Promise<number> => (await sql.row<{ number: number }>("select max(number) as number from ledger.sealed_block"))!.number;

const hasBlock = async (sql: Reader, { number, hash }: ExpectedHead): Promise<boolean> =>
  (await sql.row("select from ledger.sealed_block where number = $1 and encode(hash, 'hex') = lower($2)", [number, hash])) !== undefined;
