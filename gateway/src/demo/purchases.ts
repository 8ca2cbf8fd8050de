import type { OrderStepName } from "./order-steps.ts";

/** The provider's cards for tests, by what happens to whoever pays with them. */
export type DemoCard = "pm_card_visa" | "pm_card_bypassPending" | "pm_card_authenticationRequired" | "pm_card_chargeDeclined" | "pm_card_createDispute";

/** What somebody of the demo market buys at once, and what becomes of it. */
export interface DemoPurchase {
  /** By first name. */
  readonly buyer: string;
  /** Nobody buys all the same things twice: by them and its buyer a purchase is known again. */
  readonly goods: readonly { readonly title: string; readonly choice?: string; readonly quantity: number }[];
  /** Tried one after the other; none is not paid. */
  readonly cards: readonly DemoCard[];
  /** What is done to the order of each shop, in turn. */
  readonly steps: Readonly<Record<string, readonly OrderStepName[]>>;
}

const visa = ["pm_card_visa"] as const;
const maturesAtOnce = ["pm_card_bypassPending"] as const;      // the provider has it today: for what is paid out, and for what a bank took back

/** An order in every state that comes about without waiting, and each way for money to go. */
export const demoPurchases: readonly DemoPurchase[] = [
  { buyer: "Ben", goods: [{ title: "Stoneware mug, 300 ml", choice: "Oat", quantity: 2 }, { title: "Breakfast bowl with a speckled glaze", quantity: 2 }], cards: maturesAtOnce,
    steps: { "studio-tonart": ["send", "receive", "complete"] } },
  { buyer: "Lena", goods: [{ title: "Tall vase for branches", quantity: 1 }], cards: maturesAtOnce, steps: { "studio-tonart": ["send", "receive", "complete"] } },
  { buyer: "Ben", goods: [{ title: "Dinner plates, set of four", quantity: 1 }, { title: "Oak stool, oiled", quantity: 3 }], cards: ["pm_card_authenticationRequired"],
    steps: { "studio-tonart": ["send", "receive"], nordholz: ["accept", "sendOne"] } },
  { buyer: "Emil", goods: [{ title: "Stoneware mug, 300 ml", choice: "Moss", quantity: 4 }], cards: visa, steps: { "studio-tonart": ["send", "receive", "refundOne"] } },
  { buyer: "Ben", goods: [{ title: "Roll-top backpack of waxed cotton", choice: "Olive", quantity: 1 }], cards: ["pm_card_chargeDeclined", "pm_card_visa"], steps: { rueckenwind: ["send"] } },
  { buyer: "Lena", goods: [{ title: "Messenger bag of old sailcloth", quantity: 1 }], cards: ["pm_card_createDispute"], steps: { rueckenwind: ["send"] } },
  { buyer: "Ben", goods: [{ title: "Wall shelf, three boards", choice: "60 cm", quantity: 1 }], cards: visa, steps: { nordholz: ["cancel"] } },
  { buyer: "Emil", goods: [{ title: "Bench of old beams, 160 cm", quantity: 1 }], cards: visa, steps: { nordholz: ["decline"] } },
  { buyer: "Lena", goods: [{ title: "Breakfast bowl with a speckled glaze", quantity: 1 }], cards: visa, steps: { "studio-tonart": ["send", "refundAll"] } },
  { buyer: "Ben", goods: [{ title: "Botanical prints, set of three", quantity: 1 }], cards: visa, steps: { papierwiese: [] } },
  { buyer: "Emil", goods: [{ title: "Sewing pattern: apron in three sizes", quantity: 1 }, { title: "Stoneware mug, 300 ml", choice: "Night blue", quantity: 1 }], cards: visa, steps: { papierwiese: [], "studio-tonart": [] } },
  { buyer: "Lena", goods: [{ title: "Chair with a woven seat", quantity: 2 }], cards: maturesAtOnce, steps: { nordholz: ["accept"] } },
  { buyer: "Ben", goods: [{ title: "Chair with a woven seat", quantity: 1 }], cards: visa, steps: { nordholz: [] } },
  { buyer: "Ben", goods: [{ title: "Messenger bag of old sailcloth", quantity: 1 }], cards: [], steps: { rueckenwind: [] } },
];
