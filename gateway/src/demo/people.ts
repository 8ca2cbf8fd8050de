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

/** Who is there when Souk answers for the first time. */
export const demoPeople: readonly DemoPerson[] = [
  { name: "Alma", email: "alma@souk.example", about: "administrator", isAdmin: true },
  { name: "Axel", email: "axel@souk.example", about: "administrator: what needs two people needs these two", isAdmin: true },
  { name: "Ada", email: "ada@souk.example", about: "sells lamps", seller: { name: "Ada's Lamps", handle: "adas-lamps", type: "INDIVIDUAL", country: "DE" } },
  { name: "Cem", email: "cem@souk.example", about: "sells carpets; his company waits for approval", seller: { name: "Cem Carpets", handle: "cem-carpets", type: "BUSINESS", country: "TR" } },
  { name: "Ben", email: "ben@souk.example", about: "buys: orders in every state" },
];

/** Who comes while it runs: with those above and the merchants of a large market as many as may register from one address at once. */
export const demoNewcomers: readonly DemoPerson[] = [
  { name: "Mira", email: "mira@souk.example", about: "sells pottery: look at her orders, her money and her payout", seller: { name: "Studio Tonart", handle: "studio-tonart", type: "INDIVIDUAL", country: "DE" } },
  { name: "Nils", email: "nils@souk.example", about: "sells furniture as a company, and looks at each order first", seller: { name: "Nordholz", handle: "nordholz", type: "BUSINESS", country: "DE" } },
  { name: "Emil", email: "emil@souk.example", about: "sells bags from Vienna, and buys", seller: { name: "Rückenwind", handle: "rueckenwind", type: "INDIVIDUAL", country: "AT" } },
  { name: "Lena", email: "lena@souk.example", about: "sells what is downloaded, and buys", seller: { name: "Papierwiese", handle: "papierwiese", type: "INDIVIDUAL", country: "DE" } },
];

/** Who comes last: where she is, the market is as it should be. */
export const demoLast: DemoPerson = { name: "Noor", email: "noor@souk.example", about: "has just come: her shop is not handed in yet", seller: { name: "Noor's Nook", handle: "noors-nook", type: "INDIVIDUAL", country: "NL" } };
