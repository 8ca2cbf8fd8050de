interface TimeFilter { readonly gte?: Date | null; readonly lt?: Date | null }
/** Which journals; all that is given must hold. */
export interface JournalFilter {
  readonly kind?: { readonly eq?: string | null } | null;
  readonly sourceType?: string | null;
  readonly sourceId?: string | null;
  readonly accountId?: string | null;
  readonly postedAt?: TimeFilter | null;
  readonly effectiveAt?: TimeFilter | null;
}

/** A condition and the values of its placeholders, which begin at $1. */
export interface Condition { readonly where: string; readonly values: readonly unknown[] }

/**
 * The condition on a journal `j`, of as much as was asked for: terms that ask nothing would hide the others from the planner.
 * The account is not part of it.
 */
export function journalCondition({ kind, sourceType, sourceId, postedAt, effectiveAt }: JournalFilter): Condition {
  const asked: readonly (readonly [string, unknown])[] = [
    ["j.kind =", kind?.eq], ["j.source_type =", sourceType],
    ["j.source_id =", sourceId],                                                                  // by journal_of_source
    ["j.posted_at >=", postedAt?.gte], ["j.posted_at <", postedAt?.lt],
    ["j.effective_at >=", effectiveAt?.gte], ["j.effective_at <", effectiveAt?.lt],               // by journal_effective
  ];
  const given = asked.filter(([, value]) => value !== null && value !== undefined);
  return { where: given.map(([term], at) => `${term} $${at + 1}`).join(" and ") || "true", values: given.map(([, value]) => value) };
}
