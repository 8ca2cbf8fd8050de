import type { Currency } from "@souk/shared/money";
import type { HoldPart } from "../holds/hold-tables.ts";
import { exceedsRefundable, noLine } from "./refund-refusals.ts";
import { allOfParts, amountOverParts, refundable, type PartRefund } from "./refund-shares.ts";

/** What somebody asks to go back: of lines, or of an order as a whole. */
export interface RefundAsked {
  readonly lines?: readonly { readonly orderLineId?: string | null; readonly quantity: number; readonly amountMinor?: bigint | null }[] | null;
  readonly amountMinor?: bigint | null;
}

/**
 * What goes back of which part. Of a line a part of its price takes its share of the tax and of the platform's part with it.
 * @throws Refused Invalid (no such line), AmountExceedsRefundable
 */
export function partsAsked({ lines, amountMinor }: RefundAsked, parts: readonly HoldPart[], currency: Currency): PartRefund[] {
  if (!lines) {
    const most = parts.reduce((sum, part) => sum + refundable(part).amountMinor, 0n);
    if (amountMinor! > most) throw exceedsRefundable(most, currency, ["input", "amountMinor"]);
    return amountMinor === most ? allOfParts(parts) : amountOverParts(parts, amountMinor!);
  }
  return lines.flatMap(({ orderLineId, quantity, amountMinor: asked }, at): PartRefund[] => {
    const part = parts.find((one) => one.orderLineId === (orderLineId ?? null));
    if (!part) throw noLine(at);
    const most = refundable(part).amountMinor;
    const amount = asked ?? most;
    if (amount > most || most === 0n) throw exceedsRefundable(most, currency, ["input", "lines", String(at), "amountMinor"]);
    const [refund] = amount === most ? allOfParts([part]) : amountOverParts([part], amount);
    return [{ ...refund!, quantity }];
  });
}
