import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import type { Refusal } from "./catalog.ts";
import type { PaymentsWorld } from "./payments.ts";
import { person } from "./subgraph-under-test.ts";

/** A way of paying as its buyer sees it. */
export interface MethodShown {
  readonly id: Id<"pmt">;
  readonly state: string;
  readonly type: string;
  readonly brand: string | null;
  readonly last4: string | null;
  readonly expiryMonth: number | null;
  readonly expiryYear: number | null;
}
/** The setting up of one as its buyer sees it. */
export interface SetupShown {
  readonly id: Id<"pms">;
  readonly state: string;
  readonly clientSecret: string | null;
  readonly nextAction: { readonly kind: string; readonly url: string | null } | null;
  readonly decline: { readonly code: string } | null;
  readonly paymentMethod: MethodShown | null;
}
interface Answer { readonly paymentMethodSetup: SetupShown | null; readonly paymentMethod: MethodShown | null; readonly userErrors: readonly (Refusal & Record<string, unknown>)[] }

const method = "id state type brand last4 expiryMonth expiryYear";
/** What is read of a setup. */
export const setupFields = `id state clientSecret nextAction { kind url } decline { code } paymentMethod { ${method} }`;

type Mutation = "paymentMethodSetupCreate" | "paymentMethodSetupConfirm" | "paymentMethodRemove";

/** What somebody does with their ways of paying. */
export interface Wallet {
  readonly buyer: Caller;
  /** A mutation. @throws Error for a top-level error, naming its code */
  does(mutation: Mutation, id?: string, input?: object): Promise<Answer>;
  /** What is kept, as `viewer` sees it. */
  kept(viewer?: Caller): Promise<readonly MethodShown[] | null>;
  /** Sets a method up. @returns as it is then */
  keeps(method?: string): Promise<MethodShown>;
  setup(id: string, viewer?: Caller): Promise<SetupShown | null>;
  /** What the provider has of this buyer. */
  customers(): Promise<readonly string[]>;
}

/** The ways of paying of a buyer, by default of somebody new. */
export function walletOf(pay: PaymentsWorld, buyer: Caller = person()): Wallet {
  const run = async <T>(viewer: Caller, query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await pay.money.as(viewer).run<T & Record<string, unknown>>(query, variables);
    if (errors) throw new Error(errors.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
    return data!;
  };
  const wallet: Wallet = {
    buyer,
    async does(mutation, id, input = {}) {
      const answered = mutation === "paymentMethodRemove" ? `paymentMethod { ${method} }` : `paymentMethodSetup { ${setupFields} }`;
      return (await run<Record<string, Answer>>(buyer,
        `mutation (${id ? "$id: ID!, " : ""}$input: P${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${answered} userErrors { __typename code message path ... on PaymentMethodLimitError { limit } } } }`,
        { id, input: { idempotencyKey: pay.key(), ...input } }))[mutation]!;
    },
    kept: async (viewer = buyer) => (await run<{ _entities: [{ paymentMethods: MethodShown[] | null }] }>(viewer,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { paymentMethods { ${method} } } } }`, { of: [{ __typename: "User", id: buyer.userId }] }))._entities[0].paymentMethods,
    async keeps(of = "pm_card_visa") {
      const { paymentMethodSetup: begun } = await wallet.does("paymentMethodSetupCreate");
      const { paymentMethodSetup: done, userErrors } = await wallet.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: of });
      if (!done?.paymentMethod) throw new Error(JSON.stringify([done, userErrors]));
      return done.paymentMethod;
    },
    setup: async (id, viewer = buyer) => (await run<{ paymentMethodSetup: SetupShown | null }>(viewer, `query ($id: ID!) { paymentMethodSetup(id: $id) { ${setupFields} } }`, { id })).paymentMethodSetup,
    async customers() {
      const all = await pay.stripe.customers.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
      return all.filter(({ metadata }) => metadata["user"] === buyer.userId).map(({ id }) => id);
    },
  };
  return wallet;
}
