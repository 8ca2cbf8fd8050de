/** Several times what an order has: it is cancelled in at most 50 parts, of two postings each, and released in a few. */
const entriesMax = 500;

/**
 * A query of the postings on an account that moves seldom, on either side. In the order of posting_debits and posting_credits
 * and with a bound: otherwise the planner takes it for an average account, which beside a busy one is a third of the table.
 * @param accountId an SQL expression
 */
export const escrowEntries = (accountId: string): string => (["debit", "credit"] as const).map((side) =>
  `(select p.* from ledger.posting p where p.${side}_account_id = ${accountId} order by p.posted_at, p.${side}_version limit ${entriesMax})`).join(" union all ");
