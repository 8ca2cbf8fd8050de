import type { Id } from "@souk/shared/ids";
import type { HoldPart } from "../holds/hold-tables.ts";
import type { HeldOrder } from "../holds/holds-lock.ts";
import { noShares } from "../holds/shares.ts";
import { borneRefund, refundSource, type PartRefund, type RefundSource } from "./refund-shares.ts";
import type { Refund } from "./refund-tables.ts";

/** A refund that is asked for. */
export interface RefundWanted {
  readonly orderId: Id<"ord">;
  /** What asks for it: the same is asked once. */
  readonly cause: string;
  readonly reason: string | null;
  /** What goes back, of the hold as it stands under its lock; nothing for none. */
  readonly parts: (parts: readonly HoldPart[]) => readonly PartRefund[];
  /** Whose money it is; the order's, and so its seller's, unless said. */
  readonly borneBy?: Refund["borneBy"];
}

/** What one refund takes of one part, and out of what. */
export interface Taken { readonly refund: PartRefund; readonly part: HoldPart; readonly source: RefundSource }

/** What a refund takes of a locked hold. What the platform bears it takes of nobody: seller and states keep what they have. */
export function takenOf({ parts: partsOf, borneBy }: Pick<RefundWanted, "parts" | "borneBy">, { parts }: Pick<HeldOrder, "parts">): Taken[] {
  const at = new Map(parts.map((part) => [part.position, part]));
  return partsOf(parts).map((refund) => {
    const part = at.get(refund.position)!;
    return borneBy === "PLATFORM"
      ? { refund: borneRefund(part, refund), part, source: { held: noShares, released: noShares } }
      : { refund, part, source: refundSource(part, refund) };
  });
}
