/**
 * The head of every subgraph's SDL: which federation it speaks. All subgraphs carry the same, because contracts and
 * rules are read by the directives' names, and an import under another name would be one that is not read.
 *
 * `@cacheControl` says for how many seconds caches before the gateway may keep what an anonymous caller is shown; on a type
 * it speaks for the fields of this subgraph. It is our own declaration without Apollo's `scope`: what is shown to anybody
 * else is never kept, and the enum of scopes would stand in the public schema.
 */
export const federationHeader: string = /* GraphQL */ `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject",
  "@tag", "@inaccessible", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"
])
directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
`;
