import { isObjectType } from "graphql";
import { expect } from "vitest";
import { ruleGaps } from "@souk/shared/authorise-gaps";
import { present } from "@souk/shared/assert";
import type { Visitor } from "../authorisation-access.ts";
import { eventsOf } from "../authorisation-objects.ts";
import { souksTable } from "../authorisation-table.ts";
import { authorisationWalk } from "../authorisation-walk.ts";
import { authorisationWorld, supergraphSdl, type AuthorisationWorld } from "../authorisation-world.ts";
import { test as base } from "../world.ts";

const test = base.extend<{ $file: { walked: AuthorisationWorld } }>({
  walked: [async ({ world }, use) => use(await authorisationWorld(world)), { scope: "file" }],
});
const strangers: readonly Visitor[] = ["anonymous", "guest", "other"];
const publicly = ({ contracts }: AuthorisationWorld) => present(contracts.find(({ name }) => name === "public"), "the public contract");
const objectsOf = (data: unknown): unknown[] => Object.values(data as object).flat();

test("every field, mutation and entity is open to those it is meant for and to nobody else, and only the owner's own acts change the owner's objects", { timeout: 900_000 }, async ({ world, walked }) => {
  const { faults, visits } = await authorisationWalk({ ...walked, table: souksTable });
  (await import("node:fs")).writeFileSync("/tmp/pgh/faults.txt", `${visits}\n${faults.join("\n")}`);
  expect(faults).toEqual([]);
  expect(visits).toBeGreaterThan(1_000);
  const happened = await eventsOf(world, [walked.sellerId, walked.draftingId, walked.listingId]);
  expect(happened.map(({ type }) => type)).toContain("listing.updated");
  expect(happened.filter(({ actor }) => actor !== walked.ownerId)).toEqual([]);
});
