import type { DemoPicture } from "@souk/catalog/demo-picture";
import type { AttributeInput, DigitalGoodsSetInput, ListingCondition, ListingKind } from "@souk/schema/client/documents";

/** What one of the shops offers. */
export interface DemoGoods {
  /** The shop's handle. With the title it says whether it is there already. */
  readonly shop: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ListingKind;
  readonly category: string;
  readonly condition?: ListingCondition;
  readonly attributes: readonly AttributeInput[];
  /** What can be chosen; one variant without. */
  readonly option?: string;
  /** A price in cents, and how many there are, for each choice. */
  readonly variants: readonly { readonly choice?: string; readonly cents: number; readonly stock?: number }[];
  readonly picture: DemoPicture;
  readonly altText: string;
  /** What buyers of a download get. */
  readonly given?: Pick<DigitalGoodsSetInput, "text" | "link">;
}

const oat = { main: "#d8cfc0", accent: "#8a9a7b" };
const clay = { main: "#b4734f", accent: "#e8dccb" };
const night = { main: "#2f4a63", accent: "#d9b26f" };
const oak = { main: "#b98a5a", accent: "#7d5a38" };
const olive = { main: "#5d6b4a", accent: "#3c4632" };
const sail = { main: "#e5e2da", accent: "#2f5d7c" };
const [sand, mist, rose, stone] = ["#e6ddd0", "#cfd8d6", "#e9d5c5", "#d5d9e0"];

const pottery = { shop: "studio-tonart", kind: "PHYSICAL", category: "tableware", condition: "NEW" } as const;
const furniture = { shop: "nordholz", kind: "PHYSICAL", category: "furniture" } as const;
const bags = { shop: "rueckenwind", kind: "PHYSICAL", category: "bags", condition: "NEW" } as const;
const downloads = { shop: "papierwiese", kind: "DIGITAL", category: "digital" } as const;
const ceramic: AttributeInput = { key: "material", choices: ["ceramic"] };
const ofOak: AttributeInput = { key: "material", choices: ["oak"] };
const ready: AttributeInput = { key: "assembly", flag: false };

/** Everything that the newcomers sell, dearer and cheaper, much and little of it. */
export const demoGoods: readonly DemoGoods[] = [
  { ...pottery, title: "Stoneware mug, 300 ml", description: "Thrown by hand, glazed inside and out, fit for the dishwasher. No two are quite alike.", attributes: [ceramic],
    option: "Glaze", variants: [{ choice: "Oat", cents: 22_00, stock: 18 }, { choice: "Moss", cents: 22_00, stock: 9 }, { choice: "Night blue", cents: 24_00, stock: 4 }],
    picture: { motif: "mug", inks: oat, wall: sand }, altText: "An oat-coloured mug with a green rim on a wooden counter" },
  { ...pottery, title: "Breakfast bowl with a speckled glaze", description: "For porridge, soup or too many cherries: 16 cm wide, 600 ml.", attributes: [ceramic, { key: "colour", choice: "natural" }],
    variants: [{ cents: 28_00, stock: 14 }], picture: { motif: "bowl", inks: clay, wall: mist }, altText: "A clay-red bowl, light inside, with dark speckles" },
  { ...pottery, title: "Tall vase for branches", description: "34 cm, heavy enough to stand when the branch is not. Glazed inside.", attributes: [ceramic, { key: "colour", choice: "blue" }],
    variants: [{ cents: 64_00, stock: 3 }], picture: { motif: "vase", inks: night, wall: rose }, altText: "A dark blue vase with yellow-flowered branches" },
  { ...pottery, title: "Dinner plates, set of four", description: "26 cm, two of each glaze. They stack without a sound.", attributes: [ceramic],
    variants: [{ cents: 96_00, stock: 6 }], picture: { motif: "plates", inks: oat, wall: stone }, altText: "Four stacked plates, green and oat by turns" },
  { ...furniture, title: "Oak stool, oiled", description: "Solid oak from Lower Saxony, wedged joints, no screw in it. 45 cm high; oil is in the parcel.", condition: "NEW", attributes: [ofOak, ready, { key: "width", number: "36" }],
    variants: [{ cents: 129_00, stock: 8 }], picture: { motif: "stool", inks: oak, wall: mist }, altText: "A low oak stool with four slanting legs" },
  { ...furniture, title: "Chair with a woven seat", description: "Beech frame, seat of paper cord woven in our workshop. Takes 120 kg and many evenings.", condition: "NEW", attributes: [{ key: "material", choices: ["beech", "paper"] }, ready, { key: "width", number: "46" }],
    variants: [{ cents: 289_00, stock: 5 }], picture: { motif: "chair", inks: oak, wall: rose }, altText: "A wooden chair with three back rails and a dark seat" },
  { ...furniture, title: "Wall shelf, three boards", description: "Two steel rails, three oak boards, everything to hang it by. Carries 20 kg a board.", condition: "NEW", attributes: [{ key: "material", choices: ["oak", "steel"] }, { key: "assembly", flag: true }],
    option: "Width", variants: [{ choice: "60 cm", cents: 148_00, stock: 7 }, { choice: "90 cm", cents: 174_00, stock: 2 }],
    picture: { motif: "shelf", inks: oak, wall: stone }, altText: "A shelf of three boards with books, a plant and a picture on it" },
  { ...furniture, title: "Bench of old beams, 160 cm", description: "Beams of a barn of 1890, cleaned and brushed; nail holes are its own. One of a kind.", condition: "REFURBISHED", attributes: [ofOak, ready, { key: "width", number: "160" }, { key: "depth", number: "34" }],
    variants: [{ cents: 420_00, stock: 1 }], picture: { motif: "bench", inks: { main: "#8f6a4f", accent: "#4d3a2c" }, wall: sand }, altText: "A long bench of dark old wood" },
  { ...bags, title: "Roll-top backpack of waxed cotton", description: "18 to 24 litres, a sleeve for 15 inches, straps that can be replaced. Sewn in Vienna.", attributes: [{ key: "size", choice: "one-size" }, { key: "volume", number: "24" }],
    option: "Colour", variants: [{ choice: "Olive", cents: 139_00, stock: 11 }, { choice: "Navy", cents: 139_00, stock: 6 }],
    picture: { motif: "backpack", inks: olive, wall: sand }, altText: "An olive backpack with a buckle of brass colour" },
  { ...bags, title: "Messenger bag of old sailcloth", description: "Cut from sails that have seen the Baltic; each carries a piece of its number. Two seat-belt clasps.", attributes: [{ key: "size", choice: "one-size" }, { key: "volume", number: "14" }],
    variants: [{ cents: 98_00, stock: 7 }], picture: { motif: "messenger", inks: sail, wall: stone }, altText: "A white and blue shoulder bag with a sail number on its flap" },
  { ...bags, title: "Touring bicycle, steel frame of 1989", description: "The one behind our bags: new cables and tyres, a scratch on the top tube. Can be tried in Vienna.", category: "bicycles", condition: "GOOD", attributes: [{ key: "frame_size", number: "56" }, { key: "gears", number: "18" }],
    variants: [{ cents: 380_00, stock: 1 }], picture: { motif: "bicycle", inks: { main: "#7c2f36", accent: "#c9ccd1" }, wall: mist }, altText: "A dark red bicycle with a straight steel frame" },
  { ...downloads, title: "Botanical prints, set of three", description: "Three leaves for your own printer, up to A3, with a note on papers that take them well.", attributes: [{ key: "format", choices: ["pdf"] }, { key: "licence", choice: "personal" }],
    variants: [{ cents: 14_00 }], picture: { motif: "prints", inks: { main: "#5d6b4a", accent: "#b98a5a" }, wall: rose }, altText: "Three upright sheets with leaves drawn on them",
    given: { link: "https://downloads.souk.example/botanical-prints", text: "Print at 100 %, without margins." } },
  { ...downloads, title: "Sewing pattern: apron in three sizes", description: "Nine pages to glue together, seam allowance drawn, English and German.", attributes: [{ key: "format", choices: ["pdf"] }, { key: "licence", choice: "personal" }],
    variants: [{ cents: 9_00 }], picture: { motif: "pattern", inks: { main: "#7c2f36", accent: "#2f4a63" }, wall: sand }, altText: "A sheet with the outline of an apron above a yellow ruler",
    given: { link: "https://downloads.souk.example/apron" } },
];

/** Pictures of what was offered from the start. */
export const demoPictures: Readonly<Record<string, { readonly picture: DemoPicture; readonly altText: string }>> = {
  "Brass table lamp with a linen shade": { picture: { motif: "lamp", inks: { main: "#a8842c", accent: "#efe3cc" }, wall: sand }, altText: "A lamp with a turned brass foot and a light shade" },
  "City bicycle, seven gears": { picture: { motif: "bicycle", inks: { main: "#2f5d62", accent: "#c9ccd1" }, wall: stone }, altText: "A green city bicycle seen from the side" },
  "Icon set: 120 kitchen symbols": { picture: { motif: "icons", inks: { main: "#2f4a63", accent: "#b4734f" }, wall: mist }, altText: "Fifteen drawn symbols in three rows" },
};
