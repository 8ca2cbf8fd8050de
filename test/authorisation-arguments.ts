import { randomUUID } from "node:crypto";
import { getNullableType, isEnumType, isInputObjectType, isListType, isRequiredArgument, isRequiredInputField } from "graphql";
import type { GraphQLArgument, GraphQLField, GraphQLInputType } from "graphql";
import { newId } from "@souk/shared/ids";

/** A well-formed value of each scalar, new each time where two of the same would be refused. */
const scalarValues: Readonly<Record<string, () => unknown>> = {
  ID: () => newId("usr"),
  String: () => `text-${randomUUID().slice(0, 8)}`,
  Int: () => 1,
  Boolean: () => true,
  DateTime: () => "2030-01-01T00:00:00.000Z",
  Date: () => "2030-01-01",
  LocalTime: () => "12:00",
  TimeZone: () => "Europe/Berlin",
  Duration: () => "P1D",
  MinorUnits: () => "100",
  Decimal: () => "1.00",
  CurrencyCode: () => "EUR",
  CountryCode: () => "DE",
  Locale: () => "en",
  URL: () => "https://example.com/",
  EmailAddress: () => `walker-${randomUUID().slice(0, 8)}@example.com`,
  PhoneNumber: () => "+4930901820",
  JSON: () => ({}),
  Cursor: () => "eyJrIjpbXX0",
  IdempotencyKey: () => randomUUID(),
};

/** A well-formed value of an input type: the first of an enum, what an input object cannot do without, one item of a list. */
export function valueOf(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [valueOf(named.ofType)];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    return Object.fromEntries(Object.values(named.getFields()).filter(isRequiredInputField).map((field) => [field.name, valueOf(field.type)]));
  }
  const value = scalarValues[named.name];
  if (!value) throw new Error(`no value is known for the scalar ${named.name}: add one`);
  return value();
}

/** One argument as an operation passes it. */
export interface PassedArgument { readonly name: string; readonly type: string; readonly value: unknown }

const isPageSize = ({ name }: GraphQLArgument) => name === "first";      // a page cannot be asked without its size

/** What a field must be passed, and what `given` passes beside; an input object that is given in part is completed. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>> = {}): PassedArgument[] {
  return field.args.flatMap((argument) => {
    const isGiven = Object.hasOwn(given, argument.name);
    if (!isGiven && !isRequiredArgument(argument) && !isPageSize(argument)) return [];
    const own = given[argument.name];
    const value = isGiven && !isInputObjectType(getNullableType(argument.type)) ? own
      : isGiven ? { ...(valueOf(argument.type) as object), ...(own as object) } : valueOf(argument.type);
    return [{ name: argument.name, type: String(argument.type), value }];
  });
}
