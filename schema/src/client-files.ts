import { buildSchema } from "graphql";
import { cachePoliciesOf, type CachePolicies } from "./cache-policies.ts";
import { possibleTypesOf } from "./possible-types.ts";
import { typedDocumentsOf } from "./typed-documents.ts";

/** What front ends are given of the graph. */
export interface ClientSource {
  /** What everybody may see. */
  readonly publicSdl: string;
  /** What staff may see: some documents are theirs. */
  readonly operatorSdl: string;
  /** Name → text. */
  readonly documents: Readonly<Record<string, string>>;
}

const header = "// Generated from the schema by `pnpm schema`. Do not edit.\n// oxlint-disable\n";
const list = (names: readonly string[]): string => (names.length === 0 ? "false" : `[${names.map((name) => `"${name}"`).join(", ")}]`);

/** The text of each file in `schema/client/`, by its name. */
export async function clientFilesOf({ publicSdl, operatorSdl, documents }: ClientSource): Promise<Readonly<Record<string, string>>> {
  const schema = buildSchema(publicSdl);
  return {
    "possible-types.ts": `${header}\n/** Which types stand behind each interface and union: for \`InMemoryCache\`. */\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypesOf(schema), null, 2)};\n`,
    "type-policies.ts": header + policiesText(cachePoliciesOf(schema)),
    "documents.ts": header + await typedDocumentsOf(operatorSdl, documents),
  };
}

function policiesText({ connections, lists, values, moments }: CachePolicies): string {
  const types = new Map<string, string[]>();
  const policies = [...Object.entries(connections).map(([coordinate, keys]) => [coordinate, `paginated(${list(keys)})`]), ...lists.map((coordinate) => [coordinate, "replaced"])];
  for (const [coordinate, policy] of policies as [string, string][]) {
    const [type, field] = coordinate.split(".") as [string, string];
    types.set(type, [...types.get(type) ?? [], `${field}: ${policy}`]);
  }
  const isValue = new Set(values);
  const names = [...new Set([...types.keys(), ...values, ...moments])].toSorted((one, other) => one.localeCompare(other));
  const lines = names.map((name) => {
    const fields = types.get(name);
    const keys = moments.includes(name) ? ["keyFields: false as const"] : isValue.has(name) ? ["merge: true as const"] : [];
    return `  ${name}: { ${[...keys, ...fields ? [`fields: { ${fields.join(", ")} }`] : []].join(", ")} },`;
  });
  return `
const replaced = { merge: false as const };

/**
 * For \`InMemoryCache\`: \`typePolicies: typePoliciesOf(relayStylePagination)\`, with the function of the client's own library.
 *
 * Pages of a connection are joined where \`edges\` are asked for, one list for each set of filters and sorts. Of any other
 * list the newer one counts. What has no id is a part of what holds it, and what is told of a moment is not kept.
 *
 * @param paginated makes a field's policy of the arguments that make it another list; \`false\` where there are none
 */
export const typePoliciesOf = <Policy>(paginated: (keyArgs: string[] | false) => Policy) => ({
${lines.join("\n")}
});
`;
}
