/**
 * Who asks: nobody known, somebody with a guest token, another person, staff without the role that is asked, the objects'
 * owner, an administrator who has shown the second factor.
 */
export type Visitor = "anonymous" | "guest" | "other" | "staff" | "owner" | "admin";

/**
 * To whom a field is open.
 * - `public` everybody
 * - `guest` whoever has at least a guest token
 * - `authenticated` whoever signed in
 * - `staff` whoever may enter the operator contract
 * - `privileged` holders of a role, members of a team: of the visitors the administrator alone
 * - `confirmed` whoever has just shown the second factor: of the visitors the administrator alone
 * - `owner` everybody may ask, the owner alone gets more than null
 * - `ownerOrStaff` the same, and staff sees it too
 * - `ownerOrFinance` the same, and of the staff only some, such as those who read the books: of the visitors the administrator alone
 * - `finance` whoever asks gets null, but for those
 */
export type Access = "public" | "guest" | "authenticated" | "staff" | "privileged" | "confirmed" | "owner" | "ownerOrStaff" | "ownerOrFinance" | "finance";

/** What must come of a visit: it is not refused, it gets more than null, it is refused or gets null, or it is refused by one of these codes. */
export type Outcome = "open" | "shown" | "hidden" | readonly string[];

const signIn = ["UNAUTHENTICATED"], notYours = ["FORBIDDEN"], confirmFirst = ["STEP_UP_REQUIRED"];
const guestRefused = ["UNAUTHENTICATED", "FORBIDDEN"];      // signing in may help a guest; the operator contract does not say so

/** The outcome of each visit. A visitor who is not named does not go. */
export const outcomes: Readonly<Record<Access, Readonly<Partial<Record<Visitor, Outcome>>>>> = {
  public: { anonymous: "open", guest: "open", other: "open", staff: "open" },
  guest: { anonymous: signIn, guest: "open", other: "open", staff: "open" },
  authenticated: { anonymous: signIn, guest: signIn, other: "open", staff: "open" },
  staff: { anonymous: signIn, guest: guestRefused, other: notYours, staff: "open" },
  privileged: { anonymous: signIn, guest: guestRefused, other: notYours, staff: notYours, admin: "open" },
  confirmed: { anonymous: signIn, guest: signIn, other: confirmFirst, staff: confirmFirst, admin: "open" },
  owner: { anonymous: "hidden", guest: "hidden", other: "hidden", staff: "hidden", owner: "shown" },
  ownerOrStaff: { anonymous: "hidden", guest: "hidden", other: "hidden", staff: "shown", owner: "shown" },
  ownerOrFinance: { anonymous: "hidden", guest: "hidden", other: "hidden", staff: "hidden", owner: "shown", admin: "shown" },
  finance: { anonymous: "hidden", guest: "hidden", other: "hidden", staff: "hidden", owner: "hidden", admin: "shown" },
};

/** Rows by `Type.field`, or `Type.*` for the fields of a type that have no row of their own. */
export type AccessTable = Readonly<Record<string, Access>>;

/** The row of a field. */
export const accessOf = (table: AccessTable, type: string, field: string): Access | undefined =>
  table[`${type}.${field}`] ?? table[`${type}.*`];

/** Rows that say nothing of any field, and would go on saying it. */
export function staleRows(table: AccessTable, coordinates: readonly string[]): string[] {
  const known = new Set(coordinates.flatMap((coordinate) => [coordinate, `${coordinate.split(".")[0]}.*`]));
  return Object.keys(table).filter((row) => !known.has(row));
}
