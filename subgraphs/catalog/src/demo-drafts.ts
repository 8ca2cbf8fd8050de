import type { AttributeInput } from "./attributes/attribute-answers.ts";
import type { ListingCondition, ListingKind } from "./listings/listing-tables.ts";

/** A listing of the demo market; `euro` is whole euro, absent while the seller has not decided. */
export interface DemoDraft {
  /** True where the seller has handed it in; the others are drafts still. */
  readonly isPublished?: true;
  readonly title: string;
  readonly description: string;
  readonly kind: ListingKind;
  readonly category: string;
  readonly condition?: ListingCondition;
  readonly euro?: number;
  readonly attributes: readonly AttributeInput[];
}

/** One of each kind, some whole and some begun; sellers get them in turn. */
export const demoDrafts: readonly DemoDraft[] = [
  { isPublished: true, title: "Brass table lamp with a linen shade", description: "Turned brass foot, hand-sewn shade, new cable.", kind: "PHYSICAL", category: "table-lamps",
    condition: "REFURBISHED", euro: 89, attributes: [{ key: "socket", choice: "e27" }, { key: "height", number: "42.5" }, { key: "material", choices: ["brass", "linen"] }, { key: "dimmable", flag: true }] },
  { isPublished: true, title: "City bicycle, seven gears", description: "Serviced this spring. Two scratches on the frame, see pictures.", kind: "PHYSICAL", category: "bicycles",
    condition: "GOOD", euro: 240, attributes: [{ key: "frame_size", number: "54" }, { key: "gears", number: "7" }, { key: "electric", flag: false }] },
  { isPublished: true, title: "Icon set: 120 kitchen symbols", description: "Drawn on a 24 pixel grid, with sources.", kind: "DIGITAL", category: "digital",
    euro: 18, attributes: [{ key: "format", choices: ["svg", "png"] }, { key: "licence", choice: "commercial" }] },
  { isPublished: true, title: "Espresso machine repair at your place", description: "Cleaning, seals and a test run; parts extra.", kind: "SERVICE", category: "repairs",
    euro: 75, attributes: [{ key: "at_home", flag: true }, { key: "warranty_months", number: "6" }, { key: "languages", choices: ["german", "turkish"] }] },
  { isPublished: true, title: "Logo in three rounds", description: "From a talk to the finished files.", kind: "PROJECT", category: "design",
    attributes: [{ key: "rounds", number: "3" }] },
  { title: "Rotary hammer for a weekend", description: "", kind: "RENTAL", category: "tool-rental",
    condition: "FAIR", euro: 25, attributes: [{ key: "deposit", flag: true }, { key: "weight", number: "6.8" }] },
  { title: "Oak bench, two metres", description: "", kind: "PHYSICAL", category: "furniture",
    condition: "NEW", attributes: [{ key: "width", number: "200" }, { key: "material", choices: ["oak"] }] },
];
