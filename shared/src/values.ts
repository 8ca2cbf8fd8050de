import { decimalOf, type Money } from "./money.ts";

/** Value types that several subgraphs answer with. */
export const valueTypeDefs = /* GraphQL */ `
  "A step that an object's state allows."
  type AllowedTransition @shareable {
    "The state it leads to."
    to: String!
    "The mutation that leads there; null where only time or the system does."
    mutation: String
    "Why it is barred for you now; null when it is not."
    blockedBy: String
  }
  "Anything with a global id."
  interface Node {
    "Globally unique and opaque; its prefix says what it is."
    id: ID!
  }
  "Something that happened, as it was then; the object beside it is as it is now. What a subscription sends."
  interface LiveUpdate {
    "The event's own id: two updates of one id are one."
    id: ID!
    "What happened, in the past tense: order.placed. More types follow: accept what you do not know."
    type: String!
    "When it happened."
    occurredAt: DateTime!
    "Its place among the updates: pass it as \`after\` to go on behind it."
    cursor: Cursor!
  }
  "Where a page of a connection lies."
  type PageInfo @shareable {
    "More after this page."
    hasNextPage: Boolean!
    "More before this page."
    hasPreviousPage: Boolean!
    "Cursor of the first edge."
    startCursor: Cursor
    "Cursor of the last edge."
    endCursor: Cursor
  }
  "How exact a count is."
  enum CountRelation {
    "The count is exact."
    EXACT
    "Counting stopped here: there are at least as many."
    AT_LEAST
  }
  "How many there are, exact below 10,000."
  type Count @shareable {
    "The number counted."
    value: Int!
    "Whether counting stopped early."
    relation: CountRelation!
  }
  "An amount of one currency."
  type Money @shareable {
    "Minor units as text: \\"1999\\" of EUR is 19.99 euro."
    minor: MinorUnits!
    "ISO 4217 code."
    currency: CurrencyCode!
    "The same amount for people, with the currency's number of decimals."
    decimal: Decimal!
  }
  "An amount of one currency, as input."
  input MoneyInput {
    "Minor units as text."
    minor: MinorUnits!
    "ISO 4217 code."
    currency: CurrencyCode!
  }
`;

/** Resolvers of the shared value types. */
export const valueResolvers = {
  Money: { decimal: (amount: Money) => decimalOf(amount) },
  UserError: { __resolveType: (error: { __typename: string }) => error.__typename },
};
