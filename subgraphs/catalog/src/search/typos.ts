import { editDistance } from "./edit-distance.ts";

/** A word that is known, and in how many documents. */
export interface KnownWord { readonly term: string; readonly documents: number }

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Longer words differ from others enough for trigrams to find them, and would have too many neighbours. */
const slipCharactersMax = 14;
/** Two letters of a short word make another word. */
const twoSlipsFrom = 5;
/** A known word was meant, unless one this much more frequent is a slip away. */
const knownFactor = 20;

/** What may have been meant by one slip: a letter too few, too many, mistaken, or two swapped. Trigrams miss these in short words. */
export function slipsOf(word: string): string[] {
  if (word.length > slipCharactersMax) return [];
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (right) slips.add(left + right.slice(1));
    if (right.length > 1) slips.add(left + right[1]! + right[0]! + right.slice(2));
    for (const letter of letters) {
      slips.add(left + letter + right);
      if (right) slips.add(left + letter + right.slice(1));
    }
  }
  slips.delete(word);
  return [...slips].filter((slip) => slip.length > 1);
}

const keyAt = (letter: string | undefined): readonly [number, number] | undefined => {
  const row = keyRows.findIndex((keys) => letter !== undefined && keys.includes(letter));
  return row < 0 ? undefined : [keyRows[row]!.indexOf(letter!) + row / 2, row];
};

/** True if the words differ in one letter whose keys lie side by side. */
function isNeighbourKey(word: string, term: string): boolean {
  if (word.length !== term.length) return false;
  const at = Array.from(word).findIndex((letter, n) => letter !== term[n]);
  const [typed, meant] = [keyAt(word[at]), keyAt(term[at])];
  return word.slice(at + 1) === term.slice(at + 1) && typed !== undefined && meant !== undefined && Math.hypot(typed[0] - meant[0], typed[1] - meant[1]) < 1.5;
}

/** How unlikely it is that the term was meant: slips, a first letter that is another, rare words. */
function unlikeliness(word: string, { term, documents }: KnownWord): number {
  const isSwap = word.length === term.length && Array.from(word).toSorted().join("") === Array.from(term).toSorted().join("");
  return editDistance(word, term) + (word[0] === term[0] ? 0 : 0.5) - (isSwap || isNeighbourKey(word, term) ? 0.25 : 0) - 0.2 * Math.log10(documents);
}

/** The word that was meant; undefined when the word is right, or nothing known is near. Numbers and single letters are as they are. */
export function meantBy(word: string, known: readonly KnownWord[]): string | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const own = known.find(({ term }) => term === word)?.documents ?? 0;
  const slipsMax = own === 0 && word.length >= twoSlipsFrom ? 2 : 1;
  const near = known.filter(({ term, documents }) => term !== word && documents > own * knownFactor && editDistance(word, term) <= slipsMax);
  const [best] = near.map((term) => ({ term: term.term, cost: unlikeliness(word, term) })).toSorted((a, b) => a.cost - b.cost || (a.term < b.term ? -1 : 1));
  return best?.term;
}
