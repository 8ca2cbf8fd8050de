import { expect, test } from "vitest";
import { roleArgument, roleFaults, rolesOf } from "./config-roles.ts";

const roles = rolesOf(["catalog", "trust"]);

test("a process is everything, a common part or a subgraph", () => expect(roles).toEqual(["all", "gateway", "worker", "catalog", "trust"]));

test.each([
  [["--role=worker"], "worker"], [["node", "main.ts", "--role", "gateway"], "gateway"], [["--role=all", "--role=trust"], "trust"],
  [["--role"], ""], [["--role="], ""], [["--roles=all", "role=all"], undefined],
])("%j asks for the role %j", (args, role) => expect(roleArgument(args)).toBe(role));

test("a role that nobody knows is a fault that lists the known ones", () =>
  expect(roleFaults({ role: "cook", subgraphUrls: {} }, roles)).toEqual([{ variable: "SOUK_ROLE", message: "must be one of all, gateway, worker, catalog, trust" }]));

test("a gateway on its own is told which subgraphs it cannot reach", () =>
  expect(roleFaults({ role: "gateway", subgraphUrls: { trust: "http://trust:4001" } }, roles)).toEqual([
    { variable: "SOUK_SUBGRAPH_URLS", message: "does not say where the gateway reaches catalog" },
  ]));

test("a URL for something that is no subgraph is a fault", () =>
  expect(roleFaults({ role: "all", subgraphUrls: { tryst: "http://trust:4001" } }, roles)).toEqual([
    { variable: "SOUK_SUBGRAPH_URLS", message: "names tryst, but the subgraphs are catalog, trust" },
  ]));
