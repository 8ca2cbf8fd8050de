import { badInput } from "@souk/shared/errors";
import type { RequestContext } from "@souk/shared/context";
import { verifyLedger, type ExpectedHead, type Verification } from "./chain-verify.ts";

/** A million journals in full blocks: more than can be read in the time a client waits. */
const blocksMax = 1_000;
/** The last range must end, and its answer reach the client. */
const answerMarginMs = 2_000;

/** `verifyLedger` for as many blocks as are asked for, as far as the time of the request goes. @throws OperationError BAD_USER_INPUT */
export function ledgerVerify(
  { database, deadlineMs }: Pick<RequestContext, "database" | "deadlineMs">,
  { fromBlock, blocks, expectedHead }: { readonly fromBlock: number; readonly blocks: number; readonly expectedHead?: ExpectedHead | null },
): Promise<Verification> {
  if (fromBlock < 0) throw badInput("Blocks are numbered from 0.");
  if (blocks < 1 || blocks > blocksMax) throw badInput(`Between 1 and ${blocksMax} blocks can be asked for.`);
  return verifyLedger(database, { fromBlock, blocksMax: blocks, expectedHead: expectedHead ?? undefined, untilMs: deadlineMs - answerMarginMs });
}
