import { expect, test } from "vitest";
import { outboxOf } from "./outbox.ts";

test("what is put in comes out in order, also to who waits for it", async () => {
  const outbox = outboxOf<number>(3);
  const waiting = outbox.next();
  expect([outbox.push(1), outbox.push(2)]).toEqual([true, true]);
  expect([await waiting, await outbox.next()]).toEqual([1, 2]);
});

test("one too many ends it after what it holds", async () => {
  const outbox = outboxOf<number>(2);
  expect([outbox.push(1), outbox.push(2), outbox.push(3), outbox.push(4)]).toEqual([true, true, false, false]);
  expect([await outbox.next(), await outbox.next(), await outbox.next(), outbox.isOverflown]).toEqual([1, 2, undefined, true]);
});

test("its end is heard by who waits, and drops what waits", async () => {
  const [idle, full] = [outboxOf<number>(2), outboxOf<number>(2)];
  const waiting = idle.next();
  idle.end();
  full.push(1);
  full.end();
  expect([await waiting, await full.next(), full.push(2), idle.isOverflown]).toEqual([undefined, undefined, false, false]);
});
