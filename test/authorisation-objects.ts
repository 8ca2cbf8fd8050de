import { account, accountName } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { operation } from "@souk/schema/operations";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import { inTransaction } from "./database.ts";
import { correction } from "./manual-journals.ts";
import { png } from "./pictures.ts";
import { until } from "./until.ts";
import { passwordOfPeople, type Person, type World } from "./world.ts";

const tell = <T>(person: Person, field: string, text: string, variables: object) =>
  person.graph.tell<Record<string, T>>(text, variables).then((data) => data[field]!);

/** A seller of this person, who may draft for it; it sells when it is handed in. */
export async function sellerOf(person: Person, handle: string, { isHandedIn = true } = {}): Promise<Id<"sel">> {
  const { seller } = await tell<{ seller: { id: Id<"sel"> } }>(person, "sellerOpen", operation("open-seller"),
    { input: { name: handle, handle, type: "INDIVIDUAL", country: "DE", idempotencyKey: freshKey() } });
  if (isHandedIn) await tell(person, "sellerSubmit", `mutation ($id: ID!, $input: SellerSubmitInput!) { sellerSubmit(id: $id, input: $input) { userErrors { code } } }`,
    { id: seller.id, input: { idempotencyKey: freshKey() } });
  return seller.id;
}

/** The mailed token of an invitation into a seller's team, not used yet. */
export async function invitationOf(world: World, owner: Person, sellerId: Id<"sel">, email: string): Promise<string> {
  await tell(owner, "sellerMemberInvite", `mutation ($id: ID!, $input: SellerMemberInviteInput!) { sellerMemberInvite(id: $id, input: $input) { userErrors { code } } }`,
    { id: sellerId, input: { email, role: "SELLER_FULFILMENT", idempotencyKey: freshKey() } });
  return (await world.mailTo(email, /token=/)).token!;
}

/** Somebody who has joined a seller's team by an invitation. */
export async function memberOf(world: World, owner: Person, sellerId: Id<"sel">, name: string): Promise<Person> {
  const member = await world.person(name);
  const token = await invitationOf(world, owner, sellerId, `${name}.invited@souk.test`);
  await tell(member, "sellerMemberAccept", `mutation ($input: SellerMemberAcceptInput!) { sellerMemberAccept(input: $input) { userErrors { code } } }`,
    { input: { token, idempotencyKey: freshKey() } });
  return member;
}

/** A root category with two questions, one of which must be answered, made by an administrator. */
export const categoryBy = async (admin: Person, slug: string): Promise<{ readonly id: Id<"cat">; readonly version: number }> =>
  (await admin.graph.operator().tell<{ categoryCreate: { category: { id: Id<"cat">; version: number } } }>(
    `mutation ($input: CategoryCreateInput!) { categoryCreate(input: $input) { category { id version } userErrors { code message } } }`,
    { input: { slug, name: slug, attributes: [{ key: "colour", label: "Colour", kind: "TEXT" }, { key: "height", label: "Height", kind: "INTEGER", isRequired: true }], idempotencyKey: freshKey() } })).categoryCreate.category;

/** A collection that everybody sees, with these listings. */
export async function collectionBy(admin: Person, listingIds: readonly string[]): Promise<Id<"col">> {
  const change = async (mutation: string, id: string | undefined, input: object) => (await admin.graph.operator().tell<Record<string, { collection: { id: Id<"col"> } }>>(
    `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { collection { id } userErrors { code message } } }`,
    { id, input: { ...input, idempotencyKey: freshKey() } }))[mutation]!.collection.id;
  const id = await change("collectionCreate", undefined, { slug: "for-winter", name: "For winter" });
  await change("collectionAddListings", id, { listingIds });
  return change("collectionPublish", id, {});
}

/** A listing that a person keeps an eye on. */
export const favouriteOf = (person: Person, listingId: string): Promise<unknown> => tell(person, "favouriteAdd",
  `mutation ($input: FavouriteAddInput!) { favouriteAdd(input: $input) { userErrors { code } } }`, { input: { listingId, idempotencyKey: freshKey() } });

/** A draft of a seller. */
export const draftOf = async (person: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Id<"lst">> =>
  (await tell<{ listing: { id: Id<"lst"> } }>(person, "listingCreate", operation("draft-listing"), { input: {
    sellerId, categoryId, kind: "PHYSICAL", title: "A lamp", condition: "GOOD", price: { minor: "1999", currency: "EUR" }, attributes: [{ key: "colour", text: "red" }], idempotencyKey: freshKey() } })).listing.id;

/** The variant that a listing without options is. */
export const variantOf = async (person: Person, listingId: Id<"lst">): Promise<Id<"var">> =>
  (await person.graph.tell<{ listing: { variants: { id: Id<"var"> }[] } }>("query ($id: ID!) { listing(id: $id) { variants { id } } }", { id: listingId })).listing.variants[0]!.id;

/** A listing that lacks nothing, as if it had come to this state. */
export async function listingIn(world: World, person: Person, sellerId: Id<"sel">, categoryId: Id<"cat">, state: string): Promise<Id<"lst">> {
  const { listing: { id } } = await tell<{ listing: { id: Id<"lst"> } }>(person, "listingCreate", operation("draft-listing"), { input: {
    sellerId, categoryId, kind: "PHYSICAL", title: "A lamp", description: "It shines.", condition: "GOOD", price: { minor: "1999", currency: "EUR" },
    attributes: [{ key: "colour", text: "red" }, { key: "height", number: "30" }], idempotencyKey: freshKey() } });
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    `update catalog.listing set state = $2, published_at = clock_timestamp(), expires_at = clock_timestamp() + interval '1 day' where id = $1`, [uuidOf(id), state]));
  return id;
}

/** A picture that was uploaded for a listing, and not attached yet. */
export async function uploadOf(person: Person, listingId: Id<"lst">): Promise<Id<"med">> {
  const bytes = await png();
  const { media, uploadUrl, headers } = await tell<{ media: { id: Id<"med"> }; uploadUrl: string; headers: { name: string; value: string }[] }>(person, "mediaUploadCreate",
    `mutation ($input: MediaUploadCreateInput!) { mediaUploadCreate(input: $input) { media { id } uploadUrl headers { name value } userErrors { code } } }`,
    { input: { listingId, contentType: "image/png", byteSize: bytes.length, idempotencyKey: freshKey() } });
  const { status } = await fetch(uploadUrl, { method: "PUT", body: new Uint8Array(bytes), headers: headers.map(({ name, value }): [string, string] => [name, value]) });
  if (status !== 204) throw new Error(`the upload was answered ${status}`);
  return media.id;
}

/** A picture of a listing. */
export async function pictureOf(person: Person, listingId: Id<"lst">): Promise<Id<"med">> {
  const id = await uploadOf(person, listingId);
  await tell(person, "mediaAttach", `mutation ($id: ID!, $input: MediaAttachInput!) { mediaAttach(id: $id, input: $input) { userErrors { code } } }`, { id, input: { idempotencyKey: freshKey() } });
  return id;
}

/** A file of one listing that is good and one that is not, uploaded for a seller. */
export async function importUploadedOf(person: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Id<"imp">> {
  const file = "key,title,price\r\nlamp,A lamp,1.00\r\nnameless,,1.00\r\n";
  const { listingImport, uploadUrl, headers } = await tell<{ listingImport: { id: Id<"imp"> }; uploadUrl: string; headers: { name: string; value: string }[] }>(person, "listingImportCreate",
    `mutation ($input: ListingImportCreateInput!) { listingImportCreate(input: $input) { listingImport { id } uploadUrl headers { name value } userErrors { code message } } }`,
    { input: { sellerId, categoryId, format: "SOUK_CSV", currency: "EUR", condition: "NEW", isSubmitted: true, byteSize: file.length, idempotencyKey: freshKey() } });
  const { status } = await fetch(uploadUrl, { method: "PUT", body: file, headers: headers.map(({ name, value }): [string, string] => [name, value]) });
  if (status !== 204) throw new Error(`the upload was answered ${status}`);
  return listingImport.id;
}

/** An import that has ended. */
export async function importDoneOf(person: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Id<"imp">> {
  const id = await importUploadedOf(person, sellerId, categoryId);
  await tell(person, "listingImportStart", `mutation ($id: ID!, $input: ListingImportStartInput!) { listingImportStart(id: $id, input: $input) { userErrors { code } } }`, { id, input: { idempotencyKey: freshKey() } });
  await until("the import is done", async () => (await person.graph.tell<{ listingImport: { state: string } }>("query ($id: ID!) { listingImport(id: $id) { state } }", { id })).listingImport.state === "DONE");
  return id;
}

/** An export that can be downloaded. */
export async function exportDoneOf(person: Person, sellerId: Id<"sel">): Promise<Id<"exp">> {
  const { listingExport: { id } } = await tell<{ listingExport: { id: Id<"exp"> } }>(person, "listingExportCreate",
    `mutation ($input: ListingExportCreateInput!) { listingExportCreate(input: $input) { listingExport { id } userErrors { code } } }`, { input: { sellerId, format: "SOUK_CSV", idempotencyKey: freshKey() } });
  await until("the export is done", async () => (await person.graph.tell<{ listingExport: { state: string } }>("query ($id: ID!) { listingExport(id: $id) { state } }", { id })).listingExport.state === "DONE");
  return id;
}

/** Waits until no file of listings is being read or written. */
export const filesEnded = (world: World): Promise<void> => until("files are read and written", () => asAdmin(world.database.adminUrl, async (admin) =>
  (await admin.query("select from catalog.listing_import where state = 'RUNNING' union all select from catalog.listing_export where state = 'RUNNING'")).rowCount === 0));

/** Waits until every picture that was attached has been made ready. */
export const picturesReady = (world: World): Promise<void> => until("pictures are ready", () => asAdmin(world.database.adminUrl, async (admin) =>
  (await admin.query("select from catalog.media where state = 'UPLOADED'")).rowCount === 0));

/** A person's notification about a seller that was approved, once it has arrived, marked as read: every field of it says something. */
export async function notificationOf(person: Person): Promise<Id<"ntf">> {
  let id: Id<"ntf"> | undefined;
  await until("the seller's approval is told", async () => {
    const { me } = await person.graph.tell<{ me: { notifications: { nodes: { id: Id<"ntf">; kind: string }[] } } }>("{ me { notifications(first: 5) { nodes { id kind } } } }");
    id = me.notifications.nodes.find(({ kind }) => kind === "SELLER_APPROVED")?.id;
    return id !== undefined;
  });
  await tell(person, "notificationMarkRead", `mutation ($input: NotificationMarkReadInput!) { notificationMarkRead(input: $input) { userErrors { code } } }`, { input: { ids: [id] } });
  return id!;
}

/** An entry in the books that a member of the staff has proposed. */
export async function manualJournalBy(person: Person): Promise<Id<"mjn">> {
  const { manualJournalPropose: { manualJournal } } = await person.graph.operator().tell<{ manualJournalPropose: { manualJournal: { id: Id<"mjn"> } } }>(
    `mutation ($input: ManualJournalProposeInput!) { manualJournalPropose(input: $input) { manualJournal { id } userErrors { code message } } }`,
    { input: { postings: [correction()], reason: "So that there is one to walk to.", idempotencyKey: freshKey() } });
  return manualJournal.id;
}

/** Money that a seller has earned: its account, and a journal that was taken back in part. */
export async function earningsOf(world: World, sellerId: Id<"sel">): Promise<{ readonly accountId: Id<"acc">; readonly journalId: Id<"jnl"> }> {
  const ledger = await world.database.open("ledger");
  const [bank, earned] = [account("bank", "", "EUR"), account("seller:available", sellerId, "EUR")];
  const common = { source: { type: "Seller", id: sellerId }, metadata: { reason: "a walk" } };
  const amount = { minor: 100n, currency: "EUR" } as const;
  const posted = async (journal: Parameters<typeof post>[1][number]) => {
    const [outcome] = await inTransaction(ledger, (tx) => post(tx, [journal]));
    if ("refused" in outcome!) throw outcome.refused;
    return outcome!.ok.id;
  };
  const journalId = await posted({ ...common, key: `walk:${sellerId}`, kind: "story.told", legs: [{ debit: bank, credit: earned, amount }] });
  await posted({ ...common, key: `walk:${sellerId}:back`, kind: "story.reversed", reversalOf: journalId, legs: [{ debit: earned, credit: bank, amount: { ...amount, minor: 40n }, reversesLine: 1 }] });
  const row = await ledger.row<{ id: string }>("select id from ledger.account where name = $1", [accountName(earned)]);
  // As if a day had ended with it: the walk does not wait for midnight.
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    `insert into ledger.day_balance (day, account_id, balance, version, debit_minor, credit_minor)
     select (select max(day) from ledger.day), $1, 60, 2, 40, 100`, [row!.id]));
  return { accountId: idOf("acc", row!.id), journalId };
}

/** The version of a seller, to give back as `expectedVersion`. */
export const versionOf = async (person: Person, sellerId: Id<"sel">): Promise<number> =>
  (await person.graph.tell<{ seller: { version: number } }>("query ($id: ID!) { seller(id: $id) { version } }", { id: sellerId })).seller.version;

/** Lets the second factor of a person's sessions count for an hour. */
export const stepUp = (world: World, { userId }: Person): Promise<unknown> => asAdmin(world.database.adminUrl, (admin) => admin.query(
  `update trust.session set stepped_up_until = clock_timestamp() + interval '1 hour' where user_id = $1`, [uuidOf(userId)]));

/** Somebody who has registered and not confirmed the address. */
export async function unverifiedIn(world: World): Promise<Id<"usr">> {
  await world.graph.tell(operation("register"), { input: { email: "uma@souk.test", password: passwordOfPeople, displayName: "uma", idempotencyKey: freshKey() } });
  const { rows: [uma] } = await asAdmin(world.database.adminUrl, (admin) => admin.query<{ id: string }>(`select id from trust."user" where display_name = 'uma'`));
  return idOf("usr", uma!.id);
}

/** What happened to these sellers and listings, the oldest first. */
export const eventsOf = async (world: World, ids: readonly string[]) => (await asAdmin(world.database.adminUrl, (admin) => admin.query<{ type: string; actor: string }>(
  `select type, actor from (select * from trust.event union all select * from catalog.event) as happened where aggregate_id = any($1) order by occurred_at`, [ids]))).rows;

/** A location of a seller. */
export const locationOf = async (owner: Person, sellerId: Id<"sel">): Promise<Id<"loc">> =>
  (await owner.graph.tell<{ locationCreate: { location: { id: Id<"loc"> } } }>(
    `mutation ($input: LocationCreateInput!) { locationCreate(input: $input) { location { id } userErrors { code message } } }`,
    { input: { sellerId, name: "Cellar", country: "DE", region: "Berlin", postalCode: "10115", idempotencyKey: freshKey() } },
  )).locationCreate.location.id;

/** A shipping profile of a seller, to the whole world. */
export const shippingProfileOf = async (owner: Person, sellerId: Id<"sel">): Promise<Id<"spf">> =>
  (await owner.graph.tell<{ shippingProfileCreate: { shippingProfile: { id: Id<"spf"> } } }>(
    `mutation ($input: ShippingProfileCreateInput!) { shippingProfileCreate(input: $input) { shippingProfile { id } userErrors { code message } } }`,
    { input: { sellerId, name: "Parcels", idempotencyKey: freshKey(), zones: [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "500", minDays: 3, maxDays: 9 }] }] } },
  )).shippingProfileCreate.shippingProfile.id;

/** A fee rule of a currency that an administrator has set, in place of the last one. */
export const feeRuleBy = async (admin: Person, currency: string): Promise<Id<"frl">> =>
  (await admin.graph.operator().tell<{ feeRuleSet: { feeRule: { id: Id<"frl"> } } }>(
    `mutation ($input: FeeRuleSetInput!) { feeRuleSet(input: $input) { feeRule { id } userErrors { code message } } }`,
    { input: { currency, rateBps: 1_000, idempotencyKey: freshKey() } },
  )).feeRuleSet.feeRule.id;

/** Something that the payment provider told and nobody needed. */
export async function providerEventOf(world: World): Promise<Id<"pev">> {
  const id = newId("pev");
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    `insert into money.provider_event (id, ref, type, object_ref, payload, created_at, state, failure, due_at, ended_at)
     values ($1, $2, 'customer.created', 'cus_1', '{}', clock_timestamp(), 'IGNORED', 'Nobody needs this type.', null, clock_timestamp())`, [uuidOf(id), `evt_${id}`]));
  return id;
}

/** A tax rate that an administrator has set. */
export const taxRateBy = async (admin: Person): Promise<Id<"txr">> =>
  (await admin.graph.operator().tell<{ taxRateSet: { taxRate: { id: Id<"txr"> } } }>(
    `mutation ($input: TaxRateSetInput!) { taxRateSet(input: $input) { taxRate { id } userErrors { code message } } }`,
    { input: { country: "DE", taxClass: "STANDARD", rateBps: 1900, inclusion: "INCLUDED", jurisdiction: "DE", idempotencyKey: freshKey() } },
  )).taxRateSet.taxRate.id;

/** A promotion of a seller, by code. */
export const promotionOf = async (owner: Person, sellerId: Id<"sel">): Promise<Id<"prm">> =>
  (await owner.graph.tell<{ promotionCreate: { promotion: { id: Id<"prm"> } } }>(
    `mutation ($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code message } } }`,
    { input: { sellerId, name: "A tenth", kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER", isAutomatic: false, isStackable: false, idempotencyKey: freshKey() } },
  )).promotionCreate.promotion.id;

/** A promotion that applies by now. */
export async function promotionActive(owner: Person, sellerId: Id<"sel">): Promise<Id<"prm">> {
  const id = await promotionOf(owner, sellerId);
  await owner.graph.tell(`mutation ($id: ID!, $input: PromotionActivateInput!) { promotionActivate(id: $id, input: $input) { userErrors { code message } } }`, { id, input: { idempotencyKey: freshKey() } });
  return id;
}

/** A code of a promotion that nobody chose, for one use. */
export const couponOf = async (owner: Person, promotionId: Id<"prm">): Promise<Id<"cpn">> =>
  (await owner.graph.tell<{ couponCodeCreate: { promotion: { codes: { nodes: { id: Id<"cpn"> }[] } } } }>(
    `mutation ($id: ID!, $input: CouponCodeCreateInput!) { couponCodeCreate(id: $id, input: $input) { promotion { codes(first: 1) { nodes { id } } } userErrors { code message } } }`,
    { id: promotionId, input: { count: 1, usesMax: 1, usesPerBuyerMax: 1, idempotencyKey: freshKey() } },
  )).couponCodeCreate.promotion.codes.nodes[0]!.id;
