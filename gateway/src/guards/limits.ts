/** What one operation may ask for at most. */
export interface Limits {
  /** Bytes of a request body, refused before it is parsed. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document, refused while it is parsed. */
  readonly tokens: number;
  /** Fields inside fields; introspection is measured by `introspectionDepth`. */
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Fields, fragments written out. */
  readonly fields: number;
  /** Fragments a document defines. */
  readonly fragments: number;
  /** Fields given another name, `__typename` included. */
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly mutations: number;
  /** Fields that try a password, a second factor or a payout. */
  readonly credentialMutations: number;
  /** Items of one page, where the field itself states no other bound. */
  readonly pageSize: number;
  /** Cost of one operation, however full the caller's budget is. */
  readonly operationCost: number;
}

/** The limits of the graph, each with its reason. */
export const limits: Limits = {
  bodyBytes: 100_000,        // our largest trusted document with its variables is a tenth of it; 10 MB held the loop for a second
  tokens: 4_000,             // ten times GraphiQL's introspection query; parsing that many takes about 2 ms
  depth: 12,                 // buyer → order → line → listing → seller → reviews, each with its connection's two levels
  introspectionDepth: 16,    // the standard introspection query is 14 deep
  fields: 500,               // merging is checked pairwise, so time grows with the square: 500 stay below 30 ms
  fragments: 100,            // compared pairwise too; the largest page of a component tree has some fifty
  aliases: 30,               // a page rarely asks the same field more than a few times; 20,000 held the loop for 1.7 s
  directives: 5,             // each is evaluated per field and item; a page switches a handful of parts on and off
  rootFields: 20,            // each is a fetch of its own
  mutations: 4,              // they run one after the other, within one deadline
  credentialMutations: 1,    // or one request would try a hundred passwords and count as one
  pageSize: 100,             // a screen shows fewer; who wants all of it uses a bulk operation
  operationCost: 10_000,     // five pages of a hundred, each with twenty children; more is a bulk operation
};
