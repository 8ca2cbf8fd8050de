import { chanceOf, type Chance } from "./chance.ts";

/** Languages that listings are written in. */
export type Tongue = "en" | "de" | "fr" | "es";

/** Most of the market writes in the first. */
export const tongueShares: readonly (readonly [Tongue, number])[] = [["en", 0.7], ["de", 0.85], ["fr", 0.93], ["es", 1]];

interface Phrases {
  readonly adjectives: readonly string[];
  readonly extras: readonly string[];
  readonly sentences: readonly string[];
  /** How a title goes: adjective, brand, noun, extra. */
  readonly title: (adjective: string, brand: string, noun: string, extra: string) => string;
}

const list = (words: string) => words.split(", ");

/** What titles and descriptions are made of, the most frequent first. `%s` is something rare. */
export const phrases: Readonly<Record<Tongue, Phrases>> = {
  en: {
    adjectives: list("new, vintage, large, small, wireless, black, handmade, wooden, modern, classic, portable, light, soft, white, red, blue, folding, professional, compact, rustic, waterproof, antique, elegant, sturdy, retro, organic, minimalist, rare, refurbished, adjustable, quiet, heavy, colourful, slim, warm, robust, original, signed, limited, ergonomic"),
    extras: list("with box, set of two, for children, in good condition, for beginners, with case, limited edition, for small rooms, gift idea, with cable, made in Italy, as good as new, for outdoors, with receipt, made to order, from a smoke-free home, with spare parts, never used"),
    sentences: ["Used for one season and cleaned with care.", "Collected from a house near %s.", "Works as it should, tested yesterday.", "Comes in its first box.", "Small scratches, see the pictures.", "A present that was never opened.", "Sold because we are moving.", "Bought from %s two years ago.", "Sent within two days, well packed.", "Can be seen in the evening.", "The colour is truer than in the pictures.", "More of the same on request."],
    title: (adjective, brand, noun, extra) => `${adjective} ${brand} ${noun} ${extra}`,
  },
  de: {
    adjectives: list("neu, alt, groß, klein, schwarz, weiß, schön, leicht, gebraucht, rot, blau, klappbar, selten, handgemacht, robust, modern"),
    extras: list("mit Karton, im Set, für Kinder, wie neu, mit Rechnung, aus Holz, für draußen, mit Zubehör, Sammlerstück, ungetragen"),
    sentences: ["Kaum benutzt und gut gepflegt.", "Abholung in der Nähe von %s.", "Funktioniert einwandfrei.", "Kleine Kratzer, siehe Bilder.", "Versand innerhalb von zwei Tagen.", "Wegen Umzugs abzugeben.", "Gekauft bei %s."],
    title: (adjective, brand, noun, extra) => `${noun} ${brand} ${adjective} ${extra}`,
  },
  fr: {
    adjectives: list("neuf, ancien, grand, petit, noir, blanc, beau, léger, rouge, bleu, pliant, rare, artisanal, solide, moderne"),
    extras: list("avec boîte, lot de deux, pour enfant, comme neuf, avec facture, en bois, pour extérieur, pièce de collection"),
    sentences: ["Très peu servi, bien entretenu.", "À retirer près de %s.", "Fonctionne parfaitement.", "Quelques rayures, voir les photos.", "Envoi sous deux jours.", "Acheté chez %s."],
    title: (adjective, brand, noun, extra) => `${noun} ${brand} ${adjective} ${extra}`,
  },
  es: {
    adjectives: list("nuevo, antiguo, grande, pequeño, negro, blanco, bonito, ligero, rojo, azul, plegable, raro, artesanal, resistente, moderno"),
    extras: list("con caja, juego de dos, para niños, como nuevo, con factura, de madera, para exterior, pieza de colección"),
    sentences: ["Apenas usado y bien cuidado.", "Se recoge cerca de %s.", "Funciona perfectamente.", "Pequeños arañazos, ver fotos.", "Envío en dos días.", "Comprado en %s."],
    title: (adjective, brand, noun, extra) => `${noun} ${brand} ${adjective} ${extra}`,
  },
};

const onsets = list("b, br, c, cr, d, dr, f, fl, g, gr, h, j, k, kl, l, m, n, p, pr, r, s, st, t, tr, v, w, z");
const vowels = list("a, e, i, o, u, ai, ei, ou");
const endings = list("n, ra, lo, x, s, nd, va, ko, m, ler, ton, ria, lux, vik");

/** A name that nobody has, of two or three syllables. */
const nameMade = (chance: Chance): string => {
  const syllables = Array.from({ length: 1 + chance.below(2) }, () => chance.of(onsets) + chance.of(vowels));
  const name = `${syllables.join("")}${chance.of(onsets)}${chance.of(vowels)}${chance.of(endings)}`;
  return name[0]!.toUpperCase() + name.slice(1);
};

const brandsMade = 4_000;
const raritiesMade = 60_000;      // the long tail: most words of a market stand in a few listings
const namesSeed = 7;

const names = (count: number, from: number): string[] => Array.from({ length: count }, (_, at) => nameMade(chanceOf(namesSeed, from + at)));
/** Makers, the best known first. */
export const brands: readonly string[] = names(brandsMade, 0);
/** Streets, shops and people whom hardly anybody else names. */
export const rarities: readonly string[] = names(raritiesMade, brandsMade);
