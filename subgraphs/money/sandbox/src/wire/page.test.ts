import { expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { test } from "../testing/world.ts";

test("a list goes newest first, page by page, forwards and back", async ({ stripe }) => {
  const made: string[] = [];
  for (let at = 0; at < 7; at++) made.unshift((await stripe.customers.create({ name: `${at}` })).id);
  const idsOf = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id);

  const first = await stripe.customers.list({ limit: 3 });
  expect([first.object, first.url, first.has_more, idsOf(first)]).toEqual(["list", "/v1/customers", true, made.slice(0, 3)]);
  const second = await stripe.customers.list({ limit: 4, starting_after: made[2]! });
  expect([second.has_more, idsOf(second)]).toEqual([false, made.slice(3)]);
  const back = await stripe.customers.list({ limit: 2, ending_before: made[4]! });
  expect([back.has_more, idsOf(back)]).toEqual([true, made.slice(2, 4)]);
  expect((await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 100 })).map(({ id }) => id)).toEqual(made);
});

test("a list is narrowed by moment, expanded within, and keeps its limits", async ({ stripe }) => {
  const { id: customer, created } = await stripe.customers.create();
  await stripe.paymentIntents.create({ amount: 500, currency: "eur", customer });
  expect((await stripe.customers.list({ created: { gt: created } })).data).toEqual([]);
  expect((await stripe.paymentIntents.list({ customer, expand: ["data.customer"] })).data).toMatchObject([{ customer: { id: customer } }]);
  expect(await refusalOf(stripe.customers.list({ limit: 101 }))).toMatchObject({ statusCode: 400, param: "limit" });
  expect(await refusalOf(stripe.customers.list({ limit: 0 }))).toMatchObject({ statusCode: 400, param: "limit" });
  expect(await refusalOf(stripe.customers.list({ starting_after: "cus_unknown" }))).toMatchObject({ statusCode: 400, param: "starting_after" });
  expect(await refusalOf(stripe.customers.list({ starting_after: customer, ending_before: customer }))).toMatchObject({ statusCode: 400 });
});
