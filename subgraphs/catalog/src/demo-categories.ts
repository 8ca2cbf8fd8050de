import type { AttributeDefinitionInput } from "./attributes/attribute-input.ts";

/** A category of the demo market; `under` names another by its slug, which stands before it. */
export interface DemoCategory { readonly slug: string; readonly name: string; readonly under?: string; readonly attributes?: readonly AttributeDefinitionInput[] }

const options = (labels: string) => labels.split(", ").map((label) => ({ value: label.toLowerCase().replaceAll(" ", "-"), label }));
const measured = (key: string, label: string, unit: string, maximum: string): AttributeDefinitionInput =>
  ({ key, label, kind: "DECIMAL", isRequired: false, minimum: "0", maximum, unit });

/** Thirteen categories, parents first: goods, work and places, with the questions buyers filter by. */
export const demoCategories: readonly DemoCategory[] = [
  { slug: "home", name: "Home & Living", attributes: [
    { key: "material", label: "Materials", kind: "ENUM_SET", isRequired: false, options: options("Oak, Beech, Steel, Brass, Glass, Ceramic, Linen, Wool, Paper") },
    { key: "colour", label: "Colour", kind: "ENUM", isRequired: false, options: options("Black, White, Grey, Natural, Red, Green, Blue, Yellow") },
  ] },
  { slug: "lighting", name: "Lighting", under: "home", attributes: [
    { key: "socket", label: "Socket", kind: "ENUM", isRequired: true, options: options("E14, E27, GU10, G9, Built-in LED") },
    { key: "power", label: "Power", kind: "INTEGER", isRequired: false, minimum: "1", maximum: "500", unit: "W" },
    { key: "dimmable", label: "Dimmable", kind: "BOOLEAN", isRequired: false },
  ] },
  { slug: "table-lamps", name: "Table lamps", under: "lighting", attributes: [measured("height", "Height", "cm", "150")] },
  { slug: "furniture", name: "Furniture", under: "home", attributes: [
    measured("width", "Width", "cm", "400"), measured("depth", "Depth", "cm", "400"),
    { key: "assembly", label: "Needs assembly", kind: "BOOLEAN", isRequired: true },
  ] },
  { slug: "tableware", name: "Tableware", under: "home" },
  { slug: "fashion", name: "Fashion", attributes: [
    { key: "size", label: "Size", kind: "ENUM", isRequired: true, options: options("XS, S, M, L, XL, XXL, One size") },
    { key: "brand", label: "Brand", kind: "TEXT", isRequired: false, maximum: "60" },
  ] },
  { slug: "bags", name: "Bags", under: "fashion", attributes: [measured("volume", "Volume", "l", "120")] },
  { slug: "bicycles", name: "Bicycles", attributes: [
    { key: "frame_size", label: "Frame size", kind: "INTEGER", isRequired: true, minimum: "30", maximum: "70", unit: "cm" },
    { key: "gears", label: "Gears", kind: "INTEGER", isRequired: false, minimum: "1", maximum: "36" },
    { key: "electric", label: "With a motor", kind: "BOOLEAN", isRequired: false },
  ] },
  { slug: "digital", name: "Digital goods", attributes: [
    { key: "format", label: "File formats", kind: "ENUM_SET", isRequired: true, options: options("PDF, SVG, PNG, MP3, STL, EPUB") },
    { key: "licence", label: "Licence", kind: "ENUM", isRequired: true, options: options("Personal, Commercial") },
  ] },
  { slug: "services", name: "Services", attributes: [
    { key: "languages", label: "Languages", kind: "ENUM_SET", isRequired: false, options: options("English, German, French, Spanish, Turkish") },
    { key: "at_home", label: "Comes to your place", kind: "BOOLEAN", isRequired: false },
  ] },
  { slug: "repairs", name: "Repairs", under: "services", attributes: [
    { key: "warranty_months", label: "Warranty", kind: "INTEGER", isRequired: false, minimum: "0", maximum: "60", unit: "months" },
  ] },
  { slug: "design", name: "Design projects", under: "services", attributes: [
    { key: "rounds", label: "Rounds of changes", kind: "INTEGER", isRequired: true, minimum: "0", maximum: "20" },
  ] },
  { slug: "tool-rental", name: "Tool rental", attributes: [
    { key: "deposit", label: "Deposit needed", kind: "BOOLEAN", isRequired: true },
    { key: "weight", label: "Weight", kind: "DECIMAL", isRequired: false, minimum: "0", maximum: "2000", unit: "kg" },
  ] },
];
