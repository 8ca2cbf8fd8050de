import type { SubgraphName } from "./subgraphs.ts";

/** What an id prefix names: an entity, `@key(fields: "id")` at its owner. */
export interface NodeType { readonly type: string; readonly owner: SubgraphName }

/** Id prefix → entity. `node(id:)` routes by it. */
export const nodeTypes: Readonly<Record<string, NodeType>> = {
  usr: { type: "User", owner: "trust" },
  sel: { type: "Seller", owner: "trust" },
  cat: { type: "Category", owner: "catalog" },
  lst: { type: "Listing", owner: "catalog" },
  acc: { type: "LedgerAccount", owner: "ledger" },
  jnl: { type: "Journal", owner: "ledger" },
  mjn: { type: "ManualJournal", owner: "ledger" },
  var: { type: "Variant", owner: "catalog" },
  imp: { type: "ListingImport", owner: "catalog" },
  exp: { type: "ListingExport", owner: "catalog" },
  med: { type: "Media", owner: "catalog" },
  col: { type: "Collection", owner: "catalog" },
  crt: { type: "Cart", owner: "commerce" },
  chk: { type: "Checkout", owner: "commerce" },
  ogr: { type: "OrderGroup", owner: "commerce" },
  ord: { type: "Order", owner: "commerce" },
  oln: { type: "OrderLine", owner: "commerce" },
  shp: { type: "Shipment", owner: "commerce" },
  loc: { type: "Location", owner: "commerce" },
  spf: { type: "ShippingProfile", owner: "commerce" },
  txr: { type: "TaxRate", owner: "commerce" },
  prm: { type: "Promotion", owner: "commerce" },
  cpn: { type: "CouponCode", owner: "commerce" },
  pmt: { type: "PaymentMethod", owner: "money" },
  pms: { type: "PaymentMethodSetup", owner: "money" },
  frl: { type: "FeeRule", owner: "money" },
  pev: { type: "ProviderEvent", owner: "money" },
  pay: { type: "Payment", owner: "money" },
  hld: { type: "Hold", owner: "money" },
  rfd: { type: "Refund", owner: "money" },
  rcr: { type: "ReconciliationRun", owner: "money" },
  rci: { type: "ReconciliationItem", owner: "money" },
  bst: { type: "BankStatement", owner: "money" },
  ppo: { type: "PlatformPayout", owner: "money" },
  pac: { type: "PayoutAccount", owner: "money" },
  pyt: { type: "Payout", owner: "money" },
  trf: { type: "Transfer", owner: "money" },
  cbk: { type: "Chargeback", owner: "money" },
  cnv: { type: "Conversation", owner: "conversations" },
  msg: { type: "Message", owner: "conversations" },
  qrp: { type: "QuickReply", owner: "conversations" },
  ntf: { type: "Notification", owner: "conversations" },
};

/** As many ids as one `nodes` may ask for: a page of the largest connection. */
export const nodesMax = 100;

/** SDL of the small subgraph that owns `node`: it knows every entity by its id, and no more of it. */
export const nodesTypeDefs = /* GraphQL */ `
  type Query {
    "The object with this global id; null when there is none or it is not yours to see."
    node("A global id." id: ID!): Node @cost(weight: 2)
    "Several at once, at most ${nodesMax}, in the order asked; null for each that is missing or not yours to see."
    nodes("Global ids." ids: [ID!]!): [Node]! @listSize(assumedSize: ${nodesMax}) @cost(weight: 2)
  }
  "Anything with a global id."
  interface Node {
    "Globally unique and opaque; its prefix says what it is."
    id: ID!
  }
${Object.values(nodeTypes).map(({ type }) => `  type ${type} implements Node @key(fields: "id", resolvable: false) { id: ID! }`).join("\n")}
`;
