import { expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/database";
import { peoplePlanter } from "@souk/test/faults/people-planted";
import { callerRowsOf } from "./caller-rows.ts";

test("1,000 people who come at once are read by five statements, each gets their own row, and nobody's is nobody's", async ({ scratch }) => {
  const people = await (await peoplePlanter(scratch))(999);
  const database = await scratch.open("gateway");
  let statements = 0;
  const rows = callerRowsOf({ rows: (text, values) => { statements++; return database.rows(text, values); } });
  const [nobody, ...read] = await Promise.all([rows.read(newId("ses")), ...people.map(({ sessionId }) => rows.read(sessionId))]);
  await rows.close();
  expect(nobody).toBeNull();
  expect(read.map((row) => row?.is_live && row.user_id)).toEqual(people.map(({ userId }) => uuidOf(userId)));
  expect(statements).toBe(5);
});
