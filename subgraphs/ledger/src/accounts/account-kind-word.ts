import { chart, type AccountKind } from "./chart.ts";

type Joined<K extends string> = K extends `${infer Group}:${infer Name}` ? `${Group}_${Name}` : K;

/** A kind of account as the graph says it: `SELLER_AVAILABLE` for `seller:available`. */
export type AccountKindWord = Uppercase<Joined<AccountKind>>;

/** The graph's word for a kind of the books. */
export const accountKindWord = (kind: AccountKind) => kind.replaceAll(":", "_").toUpperCase() as AccountKindWord;

const kinds = new Map((Object.keys(chart) as AccountKind[]).map((kind) => [accountKindWord(kind), kind]));
/** The kind of the books for the graph's word. */
export const accountKindOf = (word: AccountKindWord): AccountKind => kinds.get(word)!;
