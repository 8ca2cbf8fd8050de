import { readFileSync } from "node:fs";
import path from "node:path";
import { Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { accountKindOf, accountKindWord } from "./account-kind-word.ts";
import { chart, type AccountKind } from "./chart.ts";

const kinds = Object.keys(chart) as AccountKind[];

test("the graph has a word for each kind of the chart and no other, and each leads back", () => {
  const words = parse(readFileSync(path.join(import.meta.dirname, "schema.graphql"), "utf8")).definitions
    .flatMap((definition) => (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "LedgerAccountKind" ? definition.values ?? [] : []));
  expect(words.map(({ name }) => name.value).toSorted()).toEqual(kinds.map(accountKindWord).toSorted());
  expect(kinds.map(accountKindWord).map(accountKindOf)).toEqual(kinds);
});
