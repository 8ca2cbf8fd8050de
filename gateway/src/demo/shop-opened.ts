import { ApproveSellerDocument, SubmitSellerDocument } from "@souk/schema/client/documents";
import { idOf, type Id } from "@souk/shared/ids";
import type { Foundations } from "../stack/foundations.ts";
import { demoKey, give } from "./give.ts";
import type { DemoSeller } from "./people.ts";
import { databaseOf, sellerOpened, type SignedIn } from "./settle.ts";

interface ShopRow { readonly id: string; readonly state: string }

/** The shop of a handle as it stands, if somebody has opened it. */
export async function shopBy(foundations: Foundations, handle: string): Promise<{ readonly id: Id<"sel">; readonly state: string } | null> {
  const row = await (await databaseOf(foundations, "trust")).row<ShopRow>("select id, state from trust.seller where handle = $1", [handle]);
  return row ? { id: idOf("sel", row.id), state: row.state } : null;
}

/** Opens a shop, hands it in, and has staff approve it where that is needed. Repeatable: goes on where it stands. */
export async function shopOpened(foundations: Foundations, owner: SignedIn, seller: DemoSeller, admin: SignedIn): Promise<Id<"sel">> {
  const known = await shopBy(foundations, seller.handle);
  const id = known?.id ?? await sellerOpened(owner, seller);
  if (known?.state === "ONBOARDING") await give(owner.graph, SubmitSellerDocument, { id, input: { idempotencyKey: demoKey(seller.handle, "submit") } });
  if ((await shopBy(foundations, seller.handle))?.state === "PENDING_REVIEW")
    await give(admin.graph.operator(), ApproveSellerDocument, { id, input: { reason: "Its entry in the register was seen.", idempotencyKey: demoKey(seller.handle, "approve") } });
  return id;
}
