/** One password for all demo people: demo data is refused outside development. */
export const demoPassword = "souk demo password";

/** Whom they sell as. */
export interface DemoSeller { readonly name: string; readonly handle: string; readonly type: "INDIVIDUAL" | "BUSINESS"; readonly country: string }

/** Somebody of the demo market. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  /** For the list that `pnpm start` prints. */
  readonly about: string;
  readonly isAdmin?: boolean;
  readonly seller?: DemoSeller;
}

/** Who lives in the demo market. */
export const demoPeople: readonly DemoPerson[] = [
  { name: "Alma", email: "alma@souk.example", about: "administrator", isAdmin: true },
  { name: "Axel", email: "axel@souk.example", about: "administrator: what needs two people needs these two", isAdmin: true },
  { name: "Ada", email: "ada@souk.example", about: "sells lamps", seller: { name: "Ada's Lamps", handle: "adas-lamps", type: "INDIVIDUAL", country: "DE" } },
  { name: "Cem", email: "cem@souk.example", about: "sells carpets; his company waits for approval", seller: { name: "Cem Carpets", handle: "cem-carpets", type: "BUSINESS", country: "TR" } },
  { name: "Ben", email: "ben@souk.example", about: "buys" },
];
