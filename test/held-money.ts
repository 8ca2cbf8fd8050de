import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import type { Refusal } from "./catalog.ts";
import type { Bought } from "./commerce.ts";
import { test as base, type PaymentsWorld } from "./payments.ts";
import { person } from "./subgraph-under-test.ts";

interface Amount { readonly minor: string }
/** A hold as staff sees it. */
export interface HoldShown {
  readonly id: Id<"hld">;
  readonly state: string;
  readonly funded: Amount; readonly released: Amount; readonly refunded: Amount; readonly refunding: Amount; readonly frozen: Amount; readonly left: Amount; readonly chargedBack: Amount;
  readonly invariant: { readonly isMatched: boolean };
  readonly history: readonly { readonly command: string; readonly amount: Amount }[];
}
/** A refund as staff sees it. */
export interface RefundShown { readonly id: Id<"rfd">; readonly state: string; readonly amount: Amount; readonly borneBy: string; readonly failure: string | null }
/** What a mutation of a hold or refund answers. */
export interface MoneyAnswer {
  readonly hold?: HoldShown | null;
  readonly refund?: RefundShown | null;
  readonly userErrors: readonly (Refusal & Record<string, unknown>)[];
}

/** Paid orders, and people who move what is held of them. */
export interface HeldMoneyWorld extends PaymentsWorld {
  /** Of staff, and has shown the second factor. */
  readonly finance: Caller;
  /** For what only a hand in the database does. */
  readonly adminUrl: string;
  /** Asks money as somebody. @throws Error for a top-level error, naming its code */
  asks<T = Record<string, unknown>>(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** A mutation of a hold or refund. @throws Error as above */
  moves(caller: Caller, mutation: "holdRelease" | "holdFreeze" | "holdUnfreeze" | "refundCreate" | "refundRetry", id: string | null, input?: object): Promise<MoneyAnswer>;
  /** What is held of an order. */
  hold(orderId: string): Promise<HoldShown>;
  /** The refunds of an order, the newest first. */
  refundsOf(orderId: string): Promise<readonly RefundShown[]>;
  /** The order is packed, sent, and its buyer has it and is content: what is held is released. */
  accepted(bought: Bought): Promise<void>;
}

const hold = "id state funded { minor } released { minor } refunded { minor } refunding { minor } frozen { minor } left { minor } chargedBack { minor } invariant { isMatched } history { command amount { minor } }";
const refund = "id state amount { minor } borneBy failure";
const errors = `__typename code message path ... on AmountExceedsHeldError { available { minor } } ... on HoldFrozenError { frozen { minor } free { minor } }
  ... on AmountExceedsRefundableError { refundable { minor } } ... on StillHeldError { held { minor } } ... on SellerDebtLimitError { owed { minor } limit { minor } } ... on InvalidTransitionError { from }`;

/** Holds and refunds on a test file's own database, of orders that were really paid. */
export const test = base.extend<{ $file: { held: HeldMoneyWorld } }>({
  held: [async ({ pay, scratch }, use) => {
    const finance: Caller = { ...person({ roles: ["FINANCE"] }), steppedUpUntilMs: Date.now() + 3_600_000 };      // the second factor is shown
    const asks: HeldMoneyWorld["asks"] = async <T>(caller: Caller, query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors: failures } = await pay.money.as(caller).run<T>(query, variables);
      if (failures) throw new Error(failures.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data!;
    };
    const ofOrder = async <T>(fields: string, orderId: string): Promise<T> => (await asks<{ _entities: [T] }>(finance,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { ${fields} } } }`, { of: [{ __typename: "Order", id: orderId }] }))._entities[0];
    await use({
      ...pay, finance, asks, adminUrl: scratch.adminUrl,
      async moves(caller, mutation, id, input = {}) {
        const field = mutation.startsWith("hold") ? `hold { ${hold} }` : `refund { ${refund} }`;
        return (await asks<Record<string, MoneyAnswer>>(caller,
          `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${field} userErrors { ${errors} } } }`,
          { id, input: { idempotencyKey: pay.key(), ...(mutation === "refundRetry" ? {} : { reason: "Somebody asked for it." }), ...input } }))[mutation]!;
      },
      hold: async (orderId) => (await ofOrder<{ hold: HoldShown }>(`hold { ${hold} }`, orderId)).hold,
      refundsOf: async (orderId) => (await ofOrder<{ refunds: readonly RefundShown[] }>(`refunds { ${refund} }`, orderId)).refunds,
      async accepted({ id, seller, buyer, lines }) {
        const { shipment } = await pay.tells(seller, "shipmentCreate", null, { orderId: id, lines: lines.map((line) => ({ orderLineId: line.id, quantity: line.ordered })) });
        await pay.tells(seller, "shipmentMarkShipped", String(shipment!["id"]));
        await pay.tells(buyer, "orderConfirmDelivery", id);
        const { userErrors } = await pay.tells(buyer, "orderComplete", id);
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        await pay.settled();
      },
    });
  }, { scope: "file" }],
});
