import { expect, test } from "vitest";
import { connections } from "./connections.ts";
import { faultsIn } from "./faults-in.ts";

const page = "first: Int, after: Cursor, last: Int, before: Cursor";
const sliced = '@listSize(slicingArguments: ["first", "last"])';
const type = "type LampConnection { edges: [LampEdge!]! nodes: [Lamp!]! pageInfo: PageInfo! }";

test.each([
  ["that is whole", `type Query { lamps(${page}): LampConnection! ${sliced} } ${type}`, []],
  ["that cannot be read backward", `type Query { lamps(first: Int!, after: Cursor): LampConnection! ${sliced} } ${type}`,
    ["Query.lamps is a connection and takes no last: Int", "Query.lamps is a connection and takes no before: Cursor"]],
  ["whose cursor is a text", `type Query { lamps(${page.replace("after: Cursor", "after: String")}): LampConnection! ${sliced} } ${type}`,
    ["Query.lamps is a connection and takes no after: Cursor"]],
  ["whose page has no price", `type Query { lamps(${page}): LampConnection! @listSize(assumedSize: 9) } ${type}`,
    ["Query.lamps is a connection without @listSize(slicingArguments: first, last)"]],
  ["without edges and place", "type LampConnection { edges: [Lamp!]! nodes: [Lamp!]! }", ["LampConnection has no edges: [LampEdge!]!, pageInfo: PageInfo!"]],
])("a connection %s", (_, sdl, faults) => {
  expect(faultsIn(connections, sdl)).toEqual(faults);
});
