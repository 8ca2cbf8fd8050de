import type { Person } from "./person.ts";
import type { Stall } from "./stall.ts";

/** A line of an order as its people know it. */
export interface LineAtHand { readonly id: string; readonly ordered: number; /** Units that are on their way or have come. */ sent: number; cancelled: number }

/** An order that was paid, as its people know it: what they did to it, and what they were told. Others may have moved it since. */
export interface OrderAtHand {
  readonly id: string;
  /** `buyer-3 trip 2 stall 1`: what its decisions are drawn by. */
  readonly about: string;
  readonly buyer: Person;
  readonly stall: Stall;
  readonly isDigital: boolean;
  readonly totalMinor: number;
  readonly orderGroupId: string;
  /** The day on which it was paid. */
  readonly day: number;
  readonly lines: readonly LineAtHand[];
  /** As last told; null when nobody was told yet. */
  state: string | null;
  readonly shipmentIds: string[];
  readonly refundIds: string[];
  /** Acts that were tried: each is, once. */
  readonly tried: Set<string>;
}

/** Units that can still be sent or cancelled. */
export const unitsLeft = ({ ordered, sent, cancelled }: LineAtHand): number => ordered - sent - cancelled;
/** Whether it can still come to anything. */
export const isOver = ({ state }: OrderAtHand): boolean => state === "CANCELLED" || state === "DECLINED" || state === "EXPIRED";
