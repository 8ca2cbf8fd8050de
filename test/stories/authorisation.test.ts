import { expect } from "vitest";
import { test } from "../world.ts";
test("a person settles", async ({ world }) => {
  const ada = await world.person("ada");
  const a = await ada.graph.ask("{ me { id displayName email notifications(first: 5) { nodes { id } } } }");
  console.log(JSON.stringify(a));
  expect(a.errors).toBeUndefined();
});
