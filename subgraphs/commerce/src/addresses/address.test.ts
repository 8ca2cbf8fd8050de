import { describe, expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import { inputFaults } from "@souk/shared/input-faults";
import { secretsOf } from "@souk/shared/secrets";
import { addressOpen, addressSeal } from "./address-seal.ts";
import { addressFaults, addressRules, type DeliveryAddress } from "./address.ts";

const home: DeliveryAddress = { name: "Ada Lovelace", line1: "12 Rue de la Paix", postalCode: "75002", city: "Paris", country: "FR" };
const missing = (also: Partial<DeliveryAddress>) => addressFaults({ ...home, ...also }, ["input", "address"]).map(({ code, path }) => [code, path?.join(".")]);
const wrong = (also: Partial<DeliveryAddress>) => inputFaults(addressRules, { ...home, ...also }).map(({ code, path }) => [code, path?.join(".")]);

describe("an address", () => {
  test("has what its country asks", () => {
    expect(missing({})).toEqual([]);
    expect(missing({ postalCode: null })).toEqual([["REQUIRED", "input.address.postalCode"]]);
    expect(missing({ country: "HK", postalCode: null })).toEqual([]);
    expect(missing({ country: "US", postalCode: "94103" })).toEqual([["REQUIRED", "input.address.region"]]);
    expect(missing({ country: "US", postalCode: "94103", region: "CA" })).toEqual([]);
  });

  test.for<[string, Partial<DeliveryAddress>, string[]]>([
    ["a blank name", { name: " " }, ["INVALID", "input.name"]],
    ["a line break", { line1: "12 Rue\nde la Paix" }, ["INVALID", "input.line1"]],
    ["a NUL", { city: "Pa\0ris" }, ["INVALID", "input.city"]],
    ["a line that no label holds", { line2: "x".repeat(101) }, ["TOO_LONG", "input.line2"]],
    ["a postal code of signs", { postalCode: "75;02" }, ["INVALID", "input.postalCode"]],
    ["a region that is no code", { region: "California" }, ["INVALID", "input.region"]],
  ])("is refused with %s", ([, also, fault]) => expect(wrong(also)).toEqual([fault]));

  test("is not readable where it is stored, and opens for its own buyer only", () => {
    const [ada, ben] = [newId("usr"), newId("usr")];
    const secrets = secretsOf("a secret of more than thirty-two characters");
    const sealed = addressSeal(secrets, ada, { ...home, phone: "+33123456789", ...({ idempotencyKey: "no part of it" } as object) });
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("Paris");
    expect(addressOpen(secrets, ada, sealed)).toEqual({ ...home, phone: "+33123456789" });
    expect(() => addressOpen(secrets, ben, sealed)).toThrow("unable to authenticate");
  });
});
