import { hasRole, type Caller } from "@souk/shared/caller";
import { isId, type Id } from "@souk/shared/ids";
import { chart, type AccountKind } from "./chart.ts";

/** Staff who read the whole of the books; the schema's rules say the same. */
const booksStaff = ["FINANCE", "ADMIN", "AUDITOR"] as const;
/** Whose members may see a seller's money; its managers and packers may not. */
const moneyRoles = ["SELLER_OWNER", "SELLER_FINANCE"] as const;

const kinds = Object.keys(chart) as AccountKind[];
/** Kinds of which a seller can have an account. */
export const sellerKinds: readonly AccountKind[] = kinds.filter((kind) => chart[kind].ownedBy === "seller");
const kindsSeenBySeller: readonly AccountKind[] = kinds.filter((kind) => chart[kind].seenBy === "seller");

/** What of the books a caller sees. */
export interface AccountSight {
  /** Everything. */
  readonly isAll: boolean;
  /** Else the accounts of these sellers, as far as their kind is for sellers to see. */
  readonly sellers: readonly Id<"sel">[];
}

/** What of the books this caller sees: nothing, some sellers' part of it, or all. */
export const accountSight = (caller: Caller): AccountSight => ({
  isAll: caller.kind === "service" || hasRole(caller, ...booksStaff),
  sellers: caller.memberships.flatMap(({ of, role }) => (isId("sel", of) && moneyRoles.some((one) => one === role) ? [of] : [])),
});

/** True if the caller sees a seller's balances. */
export const seesBalancesOf = ({ isAll, sellers }: AccountSight, seller: string): boolean => isAll || sellers.some((id) => id === seller);

/** A condition on an account's row, true where the caller sees it; its three placeholders begin at `from` and take `sightValues`. */
export const seenAccount = (alias: string, from: number): string =>
  `($${from}::boolean or (${alias}.owner = any($${from + 1}::text[]) and ${alias}.kind = any($${from + 2}::text[])))`;
/** What `seenAccount` asks for. */
export const sightValues = ({ isAll, sellers }: AccountSight): readonly unknown[] => [isAll, sellers, kindsSeenBySeller];
