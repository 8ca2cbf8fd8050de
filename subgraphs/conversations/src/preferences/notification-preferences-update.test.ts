import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import { person } from "@souk/test/subgraph-under-test";
import { test, type TellingWorld } from "@souk/test/telling";
import { categories, channels } from "./categories.ts";

interface Choice { readonly category: string; readonly channel: string; readonly isOn: boolean; readonly isFixed: boolean }
interface Preferences { readonly locale: string | null; readonly choices: readonly Choice[] }
const fields = "locale choices { category channel isOn isFixed }";
const reads = async ({ under }: TellingWorld, caller: Caller, id: string) => (await under.as(caller).run<{ _entities: readonly { notificationPreferences: Preferences | null }[] }>(
  `query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { notificationPreferences { ${fields} } } } }`, { all: [{ __typename: "User", id }] })).data!._entities[0]!.notificationPreferences;
const says = ({ under }: TellingWorld, caller: Caller, input: object) => under.as(caller).run<{ told: { preferences: Preferences | null; userErrors: readonly object[] } }>(
  `mutation ($input: NotificationPreferencesUpdateInput!) { told: notificationPreferencesUpdate(input: $input) { preferences { ${fields} } userErrors { __typename code path ... on NotificationFixedError { category channel } } } }`, { input });
const off = (category: string, channel: string) => ({ category, channel, isOn: false });
const isOn = (preferences: Preferences | null, category: string, channel: string) => preferences?.choices.find((choice) => choice.category === category && choice.channel === channel)?.isOn;

/** What somebody is told of a payout that failed, by `app` or `mail`. */
async function payoutFails(world: TellingWorld, userId: Id<"usr">): Promise<string[]> {
  const sellerId = newId("sel");
  await world.happens("trust", "seller.opened", { sellerId, ownerId: userId });
  await world.read(["trust"]);
  await world.happens("money", "payout.failed", { payoutId: newId("pyt"), sellerId, amountMinor: "1", currency: "EUR", reason: null });
  await world.read(["money"]);
  return (await world.told(userId)).map(({ by }) => by);
}

describe("what a person wants to hear of", () => {
  test("is everything until they say otherwise; each category by each channel, and nobody else's to see", async ({ world }) => {
    const ada = person();
    const preferences = await reads(world, ada, ada.userId);
    expect(preferences?.choices.map(({ category, channel }) => `${category} ${channel}`)).toEqual(Object.keys(categories).flatMap((category) => channels.map((channel) => `${category} ${channel}`)));
    expect([preferences?.locale, preferences?.choices.every((choice) => choice.isOn), preferences?.choices.filter(({ isFixed }) => isFixed).map(({ category }) => category)]).toEqual([null, true, ["ACCOUNT", "ACCOUNT"]]);
    for (const other of [anonymous, person(), person({ roles: ["ADMIN"] })]) expect(await reads(world, other, ada.userId)).toBeNull();
  });

  test("is kept, the rest as it was; said twice it is the same, and of two for one the last counts", async ({ world }) => {
    const ada = person();
    await says(world, ada, { choices: [off("ORDERS", "EMAIL")], locale: "de-AT" });
    const input = { choices: [off("PAYOUTS", "IN_APP"), off("ORDERS", "IN_APP"), { ...off("ORDERS", "IN_APP"), isOn: true }] };
    const once = await says(world, ada, input);
    expect(await says(world, ada, input)).toEqual(once);
    const kept = await reads(world, ada, ada.userId);
    expect(once.data?.told).toEqual({ preferences: kept, userErrors: [] });
    expect([kept?.locale, isOn(kept, "ORDERS", "EMAIL"), isOn(kept, "PAYOUTS", "IN_APP"), isOn(kept, "ORDERS", "IN_APP"), isOn(kept, "PAYOUTS", "EMAIL")]).toEqual(["de-AT", false, false, true, true]);
    expect((await says(world, ada, { locale: null })).data?.told.preferences?.locale).toBeNull();
  });

  test("cannot leave out one's account: that is refused, and nothing beside it is kept", async ({ world }) => {
    const ada = person();
    const refused = await says(world, ada, { choices: [off("ORDERS", "EMAIL"), off("ACCOUNT", "EMAIL")] });
    expect(refused.data?.told).toEqual({ preferences: null, userErrors: [{ __typename: "NotificationFixedError", code: "NOTIFICATION_FIXED", path: ["input", "choices", "1"], category: "ACCOUNT", channel: "EMAIL" }] });
    expect((await reads(world, ada, ada.userId))?.choices.every((choice) => choice.isOn)).toBe(true);
    expect((await says(world, ada, { choices: [{ ...off("ACCOUNT", "EMAIL"), isOn: true }] })).data?.told.userErrors).toEqual([]);
    expect((await says(world, ada, { choices: Array.from({ length: 21 }, () => off("ORDERS", "EMAIL")) })).data?.told.userErrors).toMatchObject([{ code: "TOO_LONG", path: ["input", "choices"] }]);
    expect((await says(world, anonymous, {})).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });

  test("is what they are told by; of what is switched off in the app alone there is a mail, and it counts as nothing unread", async ({ world }) => {
    const [both, appOnly, mailOnly, neither] = [person(), person(), person(), person()];
    await says(world, appOnly, { choices: [off("PAYOUTS", "EMAIL")] });
    await says(world, mailOnly, { choices: [off("PAYOUTS", "IN_APP")] });
    await says(world, neither, { choices: [off("PAYOUTS", "IN_APP"), off("PAYOUTS", "EMAIL")] });
    const by: string[][] = [];
    for (const { userId } of [both, appOnly, mailOnly, neither]) by.push(await payoutFails(world, userId));
    expect(by).toEqual([["app mail"], ["app"], ["mail"], []]);
    const { data } = await world.under.as(mailOnly).run(
      "query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { unreadCount notifications(first: 5) { nodes { id } } } } }", { all: [{ __typename: "User", id: mailOnly.userId }] });
    expect(data).toEqual({ _entities: [{ unreadCount: 0, notifications: { nodes: [] } }] });
    expect(await world.under.violated()).toEqual([]);
  });
});
