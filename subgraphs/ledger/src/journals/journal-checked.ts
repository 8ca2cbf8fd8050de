import { invalid, invalidInput, type UserError } from "@souk/shared/refusals";
import { isAccountKind, accountName } from "../accounts/chart.ts";
import { amountMax, keyMaxLength, kindForm, legsMax, metadataMaxBytes, sourceTypeForm, type FlatLeg, type NewJournal } from "./journal.ts";

/** Refuses a journal that can never be posted, whatever the books say: all that is wrong with it at once. @throws Refused */
export function journalChecked(journal: NewJournal, legs: readonly FlatLeg[]): void {
  const { key, kind, source, metadata, effectiveAt, reversalOf } = journal;
  const wrong: UserError[] = [];
  const unless = (isRight: boolean, path: readonly string[], message: string, code?: "TOO_LONG") => { if (!isRight) wrong.push(invalid(path, message, code)); };
  unless(isStorable(key) && key.length >= 1 && key.length <= keyMaxLength, ["key"], `A key has 1 to ${keyMaxLength} characters.`);
  unless(kindForm.test(kind), ["kind"], "A kind reads like payment.captured.");
  unless(sourceTypeForm.test(source.type) && isStorable(source.id) && source.id.length >= 1 && source.id.length <= keyMaxLength, ["source"], "A source is a type of the graph and an id.");
  unless(legs.length >= 1, ["postings"], "A journal has at least one posting.");
  unless(legs.length <= legsMax, ["postings"], `A journal has at most ${legsMax} postings.`, "TOO_LONG");
  unless(!effectiveAt || !Number.isNaN(effectiveAt.getTime()), ["effectiveAt"], "There is no such moment.");
  unless(!metadata || Object.entries(metadata).flat().every(isStorable), ["metadata"], "This holds characters that cannot be stored.");
  unless(!metadata || Buffer.byteLength(JSON.stringify(metadata)) <= metadataMaxBytes, ["metadata"], `At most ${metadataMaxBytes} bytes.`, "TOO_LONG");
  legs.forEach(({ debit, credit, amount, reversesLine, takesRest }, at) => {
    const path = ["postings", String(at)];
    unless(amount.minor >= 1n && amount.minor <= amountMax, [...path, "amount"], `An amount is between 1 and ${amountMax} minor units.`);
    unless(reversalOf ? isLine(reversesLine) && !takesRest : reversesLine === null, [...path, "reversesLine"], "A reversal takes back lines of its journal, and nothing else does.");
    unless(accountName(debit) !== accountName(credit), path, "A posting moves between two accounts.");
    unless([debit, credit].every(({ kind: of, owner }) => isAccountKind(of) && /^\S{0,100}$/.test(owner)), path, "There is no such kind of account.");
  });
  if (wrong.length > 0) throw invalidInput(...wrong);
}

/** Postgres keeps no NUL, and half of a pair would come back as something else. */
const isStorable = (text: string): boolean => !/\0|\p{Cs}/u.test(text);
const isLine = (line: number | null): boolean => line !== null && Number.isInteger(line) && line >= 1 && line <= legsMax;
