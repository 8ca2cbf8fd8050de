import type { Id } from "@souk/shared/ids";
import type { SellerListingsQuery } from "@souk/schema/client/documents";
import type { DemoTarget } from "./demo-ensure.ts";
import type { SignedIn } from "./settle.ts";

/** A listing as its shop reads it. */
export type OfferedListing = NonNullable<NonNullable<SellerListingsQuery["seller"]>["listings"]>["edges"][number]["node"];

/** A shop of the market, and who runs it. */
export interface DemoShop { readonly id: Id<"sel">; readonly owner: SignedIn }

/** The market while it fills. */
export interface DemoMarket extends DemoTarget {
  /** Aborted when the process ends: whoever waits stops waiting. */
  readonly signal: AbortSignal;
  /** By first name. */
  readonly people: ReadonlyMap<string, SignedIn>;
  /** By handle. */
  readonly shops: ReadonlyMap<string, DemoShop>;
}
