import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actsAs, givesRole, sellerDeciders, type SellerDecision } from "./seller-rights.ts";
import { sellerMutations } from "./seller-states.ts";

const schema = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");

test.each(Object.keys(sellerDeciders) as SellerDecision[])("who may %s is the same here and in the schema", (decision) => {
  const rule = new RegExp(`^  ${sellerMutations[decision]}\\(.*@policy\\(policies: \\[(.*)\\]\\)$`, "m").exec(schema)?.[1];
  expect([...rule!.matchAll(/"role:(\w+)"/g)].map(([, role]) => role)).toEqual(sellerDeciders[decision]);
});

test("the owner acts in every role, others in their own, strangers in none", () => {
  expect([actsAs("SELLER_OWNER"), actsAs("SELLER_MANAGER"), actsAs("SELLER_MANAGER", "SELLER_MANAGER"), actsAs("SELLER_FINANCE", "SELLER_MANAGER"), actsAs(null, "SELLER_MANAGER")])
    .toEqual([true, false, true, false, false]);
});

test.each([
  ["SELLER_OWNER", ["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT", "SELLER_FINANCE"]],
  ["SELLER_MANAGER", ["SELLER_FULFILMENT", "SELLER_FINANCE"]],
  ["SELLER_FULFILMENT", []], ["SELLER_FINANCE", []], [null, []],
] as const)("%s gives and takes %j", (held, roles) => {
  expect((["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT", "SELLER_FINANCE"] as const).filter((role) => givesRole(held, role))).toEqual(roles);
});
