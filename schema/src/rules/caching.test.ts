import { expect, test } from "vitest";
import { caching } from "./caching.ts";
import { faultsIn } from "./faults-in.ts";

test("nothing may be kept by others for so long that an edit is seen too late", () => {
  expect(faultsIn(caching, `
    directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
    type Lamp @cacheControl(maxAge: 1) { a: Int @cacheControl(maxAge: 0) b: Int @cacheControl(maxAge: 2) c: Int }
    type Shade @cacheControl(maxAge: 60) { a: Int }
  `)).toEqual(["Lamp.b may be kept for 2 s by others; at most 1 s, or an edit is seen too late", "Shade may be kept for 60 s by others; at most 1 s, or an edit is seen too late"]);
});
