import type { Database } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";

/** A kind of search, with arguments as people give them; asked in turn. */
export interface SearchKind {
  readonly title: string;
  readonly field: "search" | "suggest";
  readonly asked: readonly Record<string, unknown>[];
  /** Selected beside a page of 20. */
  readonly also?: string;
  /** Pages of 100 that are turned first. */
  readonly pagesBefore?: number;
}

const facets = `facets {
  categories { category { id } count { value } } siblingCategories { category { id } count { value } } conditions { condition count { value } }
  kinds { kind count { value } } priceRanges { gte count { value } } attributes { definition { key } values { value count { value } } } }`;

const wordsRead = 3_000;
const commonWords = 20;
const rareAtMost = 20;           // documents
const known = 200;               // words that somebody misspells

/** One letter missed out of the middle. */
const misspelt = (word: string): string => word.slice(0, Math.floor(word.length / 2)) + word.slice(Math.floor(word.length / 2) + 1);
const every = <T>(all: readonly T[], nth: number): T[] => all.filter((_, at) => at % nth === 0);

/** The kinds, with words of the market itself. */
export async function searchKinds(database: Database): Promise<SearchKind[]> {
  const terms = async (where: string) => (await database.rows<{ term: string }>(
    `select term from catalog.search_term where ${where} and documents > 0 order by documents desc, term limit ${wordsRead}`)).map(({ term }) => term);
  const words = await terms("strpos(term, ' ') = 0 and length(term) > 3");
  const [common, rare] = [words.slice(0, commonWords), every(await terms(`strpos(term, ' ') = 0 and documents < ${rareAtMost}`), 100)];
  const pairs = (await terms("term ~ '^\\S+ \\S+$'")).slice(0, known);
  const leaves = (await database.rows<{ id: string }>(
    "select category_id as id from catalog.listing group by 1 order by count(*) desc limit 5")).map(({ id }) => idOf("cat", id));
  const search = (title: string, asked: readonly Record<string, unknown>[], also: Omit<SearchKind, "title" | "asked" | "field"> = {}): SearchKind => ({ title, field: "search", asked, ...also });
  const of = (list: readonly string[], also: (at: number) => object = () => ({})) => list.map((query, at) => ({ query, ...also(at) }));
  const leaf = (at: number) => ({ filter: { categoryId: { eq: leaves[at % leaves.length] } } });
  const cities = [{ latitude: "51.5085", longitude: "-0.1257" }, { latitude: "52.5244", longitude: "13.4105" }, { latitude: "38.7169", longitude: "-9.1399" }];
  const suggest = (characters: number): SearchKind => ({
    title: `suggestion, ${characters} letters`, field: "suggest", asked: [...new Set(words.map((word) => word.slice(0, characters)))].slice(0, known).map((prefix) => ({ prefix })),
  });
  return [
    search("rare word", of(rare)),
    search("common word", of(common)),
    search("common word, facets", of(common), { also: facets }),
    search("common word in a category, facets", of(common, leaf), { also: facets }),
    search("common word, two conditions, facets", of(common, () => ({ filter: { condition: { in: ["NEW", "GOOD"] }, kind: { eq: "PHYSICAL" } } })), { also: facets }),
    search("two words", of(pairs)),
    search("misspelt word", of(words.slice(commonWords, known).filter((word) => word.length > 5).map(misspelt))),
    search("phrase in a category", of(pairs.map((pair) => `"${pair}"`), leaf)),
    search("common word, price", of(common, (at) => ({ filter: { price: { currency: "EUR", gte: String(1_000 * (at + 1)), lte: String(4_000 * (at + 1)) } } }))),
    search("20 km around, nearest first", cities.map((city) => ({ sort: "DISTANCE", filter: { near: { ...city, radiusMetres: 20_000 } } }))),
    search("newest of all", [{ sort: "NEWEST" }]),
    search("newest of all, facets", [{ sort: "NEWEST" }], { also: facets }),
    search("common word, page 40", of(common.slice(0, 5)), { pagesBefore: 8 }),
    ...[1, 2, 3, 4, 6].map(suggest),
  ];
}
