import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { decimalOf, money, type Currency } from "@souk/shared/money";
import { evidenceGiven, evidenceTexts, type EvidenceGiven } from "./evidence-texts.ts";

interface Line { readonly title: string; readonly quantity: number; readonly totalMinor: string }
interface Parcel { readonly carrier: string | null; readonly trackingNumber: string | null; readonly shippedAt: string; readonly deliveredAt: string | null }
/** What commerce knows of an order: a row of `commerce.order_evidence_v1`. */
export interface OrderFacts {
  readonly number: string;
  readonly currency: Currency;
  readonly total_minor: string;
  readonly placed_at: Date | null;
  readonly delivered_at: Date | null;
  readonly completed_at: Date | null;
  readonly fulfilment: string;
  readonly lines: readonly Line[];
  readonly parcels: readonly Parcel[] | null;
}

/** Longest of what is filled in for one text: of a payment for twenty orders with a hundred lines each the rest is left out, as the bank reads none of it. */
const factsCharactersMax = 10_000;

/** What commerce knows of the orders of a payment. One statement. */
export const orderFactsRead = (sql: Sql, paymentId: Id<"pay">): Promise<OrderFacts[]> => sql.rows<OrderFacts>(
  `select e.number, e.currency, e.total_minor::text, e.placed_at, e.delivered_at, e.completed_at, e.fulfilment, e.lines, e.parcels
     from money.hold h
     join commerce.order_evidence_v1 e on e.order_id = h.order_id
    where h.payment_id = $1
    order by e.number`, [uuidOf(paymentId)]);

const day = (at: Date | string): string => new Date(at).toISOString().slice(0, 10);
const amountIn = (minor: string, currency: Currency): string => `${decimalOf(money(BigInt(minor), currency))} ${currency}`;

/** An order as a receipt: what was sold and paid, and when it came. */
const receiptOf = ({ number, currency, total_minor: total, placed_at: placed, delivered_at: delivered, completed_at: completed, lines }: OrderFacts): string => [
  `Order ${number}${placed ? `, paid on ${day(placed)}` : ""}: ${amountIn(total, currency)}`,
  ...lines.map((line) => `${line.quantity} × ${line.title}: ${amountIn(line.totalMinor, currency)}`),
  ...(delivered ? [`Delivered on ${day(delivered)}.`] : []), ...(completed ? [`The buyer was content on ${day(completed)}.`] : []),
].join("\n");

/**
 * What the provider is told: the texts that were given, and where nobody said otherwise what we know ourselves, of what was
 * sold and paid, how it was sent, when it came. The receipt stands with what was sold.
 */
export function evidenceOf(given: EvidenceGiven, orders: readonly OrderFacts[]): Record<string, string> {
  const parcels = orders.flatMap((order) => order.parcels ?? []);
  const all = (of: readonly (string | null)[]) => [...new Set(of.filter((one): one is string => one !== null))].join(", ");
  const loaded = orders.filter(({ fulfilment, delivered_at: at }) => fulfilment === "DIGITAL" && at !== null).map(({ delivered_at: at }) => day(at!));
  const said = new Map(evidenceGiven(given).map(({ name, text }) => [evidenceTexts[name] as string, text]));
  const known: Readonly<Record<string, string>> = {
    product_description: [said.get("product_description") ?? "", ...orders.map(receiptOf)].filter((text) => text !== "").join("\n\n"),
    shipping_carrier: said.get("shipping_carrier") ?? all(parcels.map(({ carrier }) => carrier)),
    shipping_tracking_number: said.get("shipping_tracking_number") ?? all(parcels.map(({ trackingNumber }) => trackingNumber)),
    shipping_date: said.get("shipping_date") ?? all(parcels.map(({ shippedAt }) => day(shippedAt))),
    service_date: said.get("service_date") ?? all(loaded),
  };
  return Object.fromEntries([...said, ...Object.entries(known)].filter(([, text]) => text !== "").map(([name, text]) => [name, text.slice(0, factsCharactersMax)]));
}
