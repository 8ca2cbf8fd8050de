import { parse } from "graphql";
import { expect, test } from "vitest";
import { shapesOf } from "./shape.ts";

const shapeOf = (query: string) => shapesOf(parse(query))[0];
const doubling = (depth: number, last: string) =>
  Array.from({ length: depth }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join("\n") + `\nfragment f${depth} on Query { ${last} }`;

test("depth counts fields inside fields, through fragments", () => {
  expect(shapeOf(`{ a { ... on T { b { ...c } } } } fragment c on U { c { d } }`)).toMatchObject({ depth: 4, fields: 4 });
});

test("introspection is measured apart from data", () => {
  expect(shapeOf(`{ __schema { types { fields { name } } } a { b } }`)).toMatchObject({ depth: 2, introspectionDepth: 4 });
});

test("an aliased __typename is an alias like any other", () => {
  expect(shapeOf(`{ a: __typename b: __typename c }`)).toMatchObject({ aliases: 2 });
});

test("directives count on the operation, on fields, on spreads and on fragments", () => {
  expect(shapeOf(`query @x { a @x ... @x { b } ...f @x } fragment f on Query @x { c }`)).toMatchObject({ directives: 5 });
});

test("root fields count as often as fragments bring them in", () => {
  expect(shapeOf(`{ a ...f ...f } fragment f on Query { a b }`)?.roots).toEqual(new Map([["a", 3], ["b", 2]]));
});

test("a fragment that doubles ninety times is counted without being written out", () => {
  const shape = shapeOf(`{ ...f0 } ${doubling(90, "x: a")}`);
  expect(shape?.fields).toBe(2 ** 90);
  expect(shape?.aliases).toBe(2 ** 90);
});

test("a doubling fragment without any field ends too", () => {
  expect(shapeOf(`{ ...f0 } ${doubling(90, "...missing")}`)).toMatchObject({ fields: 0 });
});

test("a fragment inside itself does not keep the counting going", () => {
  expect(shapeOf(`{ ...f } fragment f on Query { a ...f }`)).toMatchObject({ fields: 1 });
});

test("every operation of a document has its own shape", () => {
  expect(shapesOf(parse(`query q { a } mutation m { b c }`)).map(({ operation, fields }) => [operation, fields])).toEqual([["query", 1], ["mutation", 2]]);
});
