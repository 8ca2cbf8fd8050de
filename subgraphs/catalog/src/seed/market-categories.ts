import type { AttributeDefinitionInput } from "../attributes/attribute-input.ts";
import type { DemoCategory } from "../demo-categories.ts";
import type { ListingKind } from "../listings/listing-tables.ts";
import type { Tongue } from "./market-words.ts";

/** A category that listings of the large market stand in. */
export interface MarketLeaf extends DemoCategory {
  readonly under: string;
  readonly kind: ListingKind;
  /** What half of them cost less than, in minor units. */
  readonly medianMinor: number;
  /** What things are called, the most frequent first. */
  readonly nouns: Readonly<Record<Tongue, readonly string[]>>;
}

const options = (labels: string) => labels.split(", ").map((label) => ({ value: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"), label }));
const oneOf = (key: string, label: string, labels: string, isRequired = false): AttributeDefinitionInput => ({ key, label, kind: "ENUM", isRequired, options: options(labels) });
const severalOf = (key: string, label: string, labels: string): AttributeDefinitionInput => ({ key, label, kind: "ENUM_SET", isRequired: false, options: options(labels) });
const measured = (key: string, label: string, unit: string, minimum: string, maximum: string): AttributeDefinitionInput =>
  ({ key, label, kind: "INTEGER", isRequired: false, minimum, maximum, unit });
const yesOrNo = (key: string, label: string): AttributeDefinitionInput => ({ key, label, kind: "BOOLEAN", isRequired: false });
const brand: AttributeDefinitionInput = { key: "brand", label: "Brand", kind: "TEXT", isRequired: false, maximum: "60" };
const colour = oneOf("colour", "Colour", "Black, White, Grey, Brown, Blue, Red, Green, Beige, Yellow, Orange, Pink, Purple");

/** The roots, with what is asked of everything below them. */
export const marketRoots: readonly DemoCategory[] = [
  { slug: "market-electronics", name: "Electronics", attributes: [brand, colour, yesOrNo("warranty", "With a warranty")] },
  { slug: "market-kitchen", name: "Kitchen & Dining", attributes: [brand, colour, severalOf("material", "Materials", "Steel, Ceramic, Glass, Wood, Cast iron, Plastic, Copper, Silicone")] },
  { slug: "market-clothing", name: "Clothing & Shoes", attributes: [brand, colour, oneOf("size", "Size", "M, L, S, XL, XS, XXL, One size", true), severalOf("fabric", "Fabrics", "Cotton, Polyester, Wool, Linen, Denim, Leather, Silk")] },
  { slug: "market-sports", name: "Sports & Outdoors", attributes: [brand, colour, oneOf("level", "Level", "Beginner, Advanced, Professional")] },
  { slug: "market-living", name: "Furniture & Decoration", attributes: [colour, severalOf("material", "Materials", "Oak, Pine, Steel, Glass, Rattan, Marble, Velvet, Brass"), yesOrNo("assembled", "Comes assembled")] },
  { slug: "market-books", name: "Books & Media", attributes: [oneOf("medium", "Medium", "Paperback, Hardcover, Vinyl, CD, Magazine", true), oneOf("print_language", "Language", "English, German, French, Spanish, Italian")] },
  { slug: "market-tools", name: "Tools & Garden", attributes: [brand, oneOf("drive", "Driven by", "Hand, Battery, Mains, Petrol")] },
  { slug: "market-work", name: "Work & Courses", attributes: [severalOf("spoken", "Languages", "English, German, French, Spanish, Turkish, Polish"), yesOrNo("weekends", "On weekends too")] },
];

const leaf = (under: string, slug: string, name: string, kind: ListingKind, medianMinor: number, [en, de, fr, es]: readonly [string, string, string, string], attributes: readonly AttributeDefinitionInput[] = []): MarketLeaf => {
  const list = (words: string) => words.split(", ");
  return { under: `market-${under}`, slug: `market-${slug}`, name, kind, medianMinor, nouns: { en: list(en), de: list(de), fr: list(fr), es: list(es) }, attributes };
};

/** Where listings stand, the fullest first: they are filled by Zipf's law. */
export const marketLeaves: readonly MarketLeaf[] = [
  leaf("clothing", "womens", "Women's clothing", "PHYSICAL", 2_900, ["dress, blouse, skirt, cardigan, jacket, coat, jumpsuit, leggings, sweater, trousers", "Kleid, Bluse, Rock, Strickjacke, Mantel", "robe, chemisier, jupe, gilet, manteau", "vestido, blusa, falda, chaqueta, abrigo"]),
  leaf("electronics", "phones", "Phones & accessories", "PHYSICAL", 8_900, ["phone case, smartphone, charger, screen protector, power bank, phone holder, headset", "Handyhülle, Smartphone, Ladegerät, Schutzfolie", "coque, smartphone, chargeur, batterie externe", "funda, teléfono, cargador, protector"], [measured("storage", "Storage", "GB", "8", "1024")]),
  leaf("clothing", "shoes", "Shoes", "PHYSICAL", 5_500, ["sneakers, boots, sandals, loafers, running shoes, heels, slippers, hiking boots", "Turnschuhe, Stiefel, Sandalen, Laufschuhe", "baskets, bottes, sandales, mocassins", "zapatillas, botas, sandalias, mocasines"]),
  leaf("living", "furniture", "Furniture", "PHYSICAL", 14_500, ["chair, table, sofa, bookshelf, armchair, desk, stool, cabinet, sideboard, bench, dresser", "Stuhl, Tisch, Sofa, Regal, Sessel, Schrank", "chaise, table, canapé, étagère, fauteuil", "silla, mesa, sofá, estantería, sillón"], [measured("width", "Width", "cm", "20", "400")]),
  leaf("books", "novels", "Novels", "PHYSICAL", 900, ["novel, paperback, crime novel, short stories, trilogy, first edition, thriller, fantasy novel", "Roman, Krimi, Erzählungen, Taschenbuch", "roman, polar, nouvelles, livre de poche", "novela, relatos, libro de bolsillo"], [measured("pages", "Pages", "pages", "40", "1500")]),
  leaf("electronics", "audio", "Audio", "PHYSICAL", 9_900, ["headphones, speaker, turntable, amplifier, earbuds, soundbar, microphone, radio, record player", "Kopfhörer, Lautsprecher, Plattenspieler, Verstärker", "casque, enceinte, platine, amplificateur", "auriculares, altavoz, tocadiscos, amplificador"], [yesOrNo("wireless", "Wireless")]),
  leaf("kitchen", "cookware", "Cookware", "PHYSICAL", 3_400, ["frying pan, saucepan, wok, casserole, kettle, baking dish, pressure cooker, grill pan", "Pfanne, Topf, Wok, Wasserkocher", "poêle, casserole, cocotte, bouilloire", "sartén, olla, cacerola, hervidor"], [measured("diameter", "Diameter", "cm", "10", "60")]),
  leaf("clothing", "mens", "Men's clothing", "PHYSICAL", 3_200, ["shirt, jeans, suit, hoodie, jacket, t-shirt, shorts, vest, polo shirt, overcoat", "Hemd, Jeans, Anzug, Jacke", "chemise, jean, costume, veste", "camisa, vaqueros, traje, chaqueta"]),
  leaf("sports", "bicycles", "Bicycles & parts", "PHYSICAL", 21_000, ["mountain bicycle, city bicycle, bicycle saddle, bicycle wheel, bicycle helmet, pedals, handlebar, racing bicycle", "Fahrrad, Mountainbike, Sattel, Fahrradhelm", "vélo, selle, casque, guidon", "bicicleta, sillín, casco, manillar"], [measured("frame", "Frame", "cm", "30", "70")]),
  leaf("living", "lamps", "Lamps", "PHYSICAL", 4_900, ["table lamp, floor lamp, pendant lamp, wall lamp, desk lamp, lantern, chandelier, lamp shade", "Tischlampe, Stehlampe, Hängelampe, Wandleuchte", "lampe de table, lampadaire, suspension, applique", "lámpara de mesa, lámpara de pie, aplique, farol"], [measured("height", "Height", "cm", "5", "250")]),
  leaf("tools", "power-tools", "Power tools", "PHYSICAL", 7_900, ["drill, circular saw, sander, jigsaw, angle grinder, rotary hammer, planer, heat gun", "Bohrmaschine, Kreissäge, Schleifer, Stichsäge", "perceuse, scie circulaire, ponceuse, meuleuse", "taladro, sierra circular, lijadora, amoladora"], [measured("power", "Power", "W", "50", "3000")]),
  leaf("electronics", "computers", "Computers", "PHYSICAL", 38_000, ["laptop, keyboard, monitor, mouse, graphics card, tablet, hard drive, router, docking station", "Laptop, Tastatur, Bildschirm, Maus", "ordinateur portable, clavier, écran, souris", "portátil, teclado, pantalla, ratón"], [measured("memory", "Memory", "GB", "1", "256")]),
  leaf("kitchen", "tableware", "Tableware", "PHYSICAL", 2_200, ["plate, mug, bowl, glass, cutlery set, teapot, coffee cup, serving dish, carafe", "Teller, Becher, Schale, Besteck", "assiette, tasse, bol, couverts", "plato, taza, cuenco, cubiertos"], [measured("pieces", "Pieces", "pieces", "1", "100")]),
  leaf("living", "decoration", "Decoration", "PHYSICAL", 1_900, ["vase, mirror, picture frame, candle holder, cushion, rug, wall clock, poster, curtain", "Vase, Spiegel, Bilderrahmen, Kissen, Teppich", "vase, miroir, cadre, coussin, tapis", "jarrón, espejo, marco, cojín, alfombra"]),
  leaf("sports", "camping", "Camping", "PHYSICAL", 6_500, ["tent, sleeping bag, backpack, camping stove, hammock, lantern, cool box, folding chair", "Zelt, Schlafsack, Rucksack, Gaskocher", "tente, sac de couchage, sac à dos, réchaud", "tienda, saco de dormir, mochila, hornillo"], [measured("persons", "For persons", "persons", "1", "12")]),
  leaf("books", "records", "Records", "PHYSICAL", 1_800, ["record, live album, jazz record, box set, soundtrack, single, concert recording", "Schallplatte, Livealbum, Soundtrack", "disque, album live, coffret", "disco, álbum en directo, banda sonora"]),
  leaf("tools", "garden", "Garden", "PHYSICAL", 3_900, ["lawn mower, garden hose, hedge trimmer, flower pot, spade, wheelbarrow, raised bed, garden chair", "Rasenmäher, Gartenschlauch, Heckenschere, Blumentopf", "tondeuse, tuyau, taille-haie, pot de fleurs", "cortacésped, manguera, maceta, pala"]),
  leaf("tools", "tool-hire", "Tools for hire", "RENTAL", 2_500, ["rotary hammer hire, scaffolding, mini excavator, floor sander, trailer, cement mixer, pressure washer", "Bohrhammer, Gerüst, Minibagger, Anhänger", "marteau perforateur, échafaudage, remorque", "martillo, andamio, remolque"]),
  leaf("work", "lessons", "Lessons", "SERVICE", 4_200, ["guitar lessons, language course, yoga class, maths tutoring, piano lessons, driving lessons, pottery class", "Gitarrenunterricht, Sprachkurs, Nachhilfe", "cours de guitare, cours de langue, soutien scolaire", "clases de guitarra, curso de idiomas, clases particulares"]),
  leaf("work", "repairs", "Repairs", "SERVICE", 6_900, ["bicycle repair, phone repair, washing machine repair, shoe repair, furniture restoration, watch repair", "Fahrradreparatur, Handyreparatur, Schuhreparatur", "réparation de vélo, réparation de téléphone, cordonnerie", "reparación de bicicletas, reparación de móviles, zapatero"]),
  leaf("work", "design", "Design", "PROJECT", 45_000, ["logo design, web design, illustration, packaging design, interior design, poster design", "Logogestaltung, Webdesign, Illustration", "création de logo, site web, illustration", "diseño de logotipo, diseño web, ilustración"]),
  leaf("work", "downloads", "Downloads", "DIGITAL", 1_200, ["icon set, font, knitting pattern, sheet music, photo preset, sewing pattern, template", "Schriftart, Strickmuster, Noten, Vorlage", "police, patron, partition, modèle", "tipografía, patrón, partitura, plantilla"]),
];
