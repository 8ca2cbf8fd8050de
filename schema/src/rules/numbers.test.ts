import { expect, test } from "vitest";
import { faultsIn } from "./faults-in.ts";
import { numbers } from "./numbers.ts";

const wrong = (type: string) => `is ${type}; an amount is Money, MoneyInput or MinorUnits`;

test.each([
  ["type Lamp { size: Float }", ["Lamp.size is a Float; use Int, Decimal or Money"]],
  ["type Lamp { price: Money! fees: [Money!]! priceMinor: MinorUnits! totalCount: Int! feeBps: Int! priceNote: String }", []],
  ["type Lamp { price: Decimal! refundTotal: Int fees: [Int!] }", [`Lamp.price ${wrong("Decimal")}`, `Lamp.refundTotal ${wrong("Int")}`, `Lamp.fees ${wrong("Int")}`]],
  ["type Lamp { priceInCents: Int }", [`Lamp.priceInCents ${wrong("Int")}`]],
  ["input LampInput { amount: String } input LampFilter { price: PriceFilter }", [`LampInput.amount ${wrong("String")}`]],
  ["type Query { lamps(amount: Int): Int }", [`Query.lamps(amount:) ${wrong("Int")}`]],
])("the numbers of %s", (sdl, faults) => {
  expect(faultsIn(numbers, sdl)).toEqual(faults);
});
