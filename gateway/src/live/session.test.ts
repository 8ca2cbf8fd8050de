import { expect, test } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { unauthenticated, unavailable, type OperationError } from "@souk/shared/errors";
import { sessionBegin } from "./session.ts";
import { sessionsOpen } from "./sessions.ts";
import { liveLimits } from "./live-limits.ts";

const begins = (readCaller: () => Promise<Caller>, endsAtMs?: number) =>
  sessionBegin({ headers: {}, address: "10.0.0.7", readCaller: async () => readCaller(), endsAtMsOf: async () => endsAtMs });
const ben: Caller = { ...anonymous, kind: "user", actor: "usr_ben" };

test("a session ends with its token, though nothing happens", async () => {
  const session = await begins(async () => ben, Date.now() + 50);
  const reason = await new Promise<OperationError>((resolve) => { session.onEnd(resolve); });
  expect([reason.code, reason.message]).toEqual(["UNAUTHENTICATED", "This token has expired."]);
  const again: string[] = [];
  session.onEnd(({ message }) => again.push(message));      // whoever asks later is told the same
  session.end(unavailable());
  expect(again).toEqual(["This token has expired."]);
});

test("a look ends the session of whoever may not be here any more, and not because nobody could say", async () => {
  let answer: () => Promise<Caller> = async () => ben;
  const session = await begins(() => answer());
  const ends: string[] = [];
  session.onEnd(({ code }) => ends.push(code));
  answer = async () => { throw unavailable(); };
  await session.look();
  answer = async () => { throw new Error("a bug"); };
  await session.look();
  expect(ends).toEqual([]);
  answer = async () => { throw unauthenticated(); };
  await session.look();
  await session.look();
  expect(ends).toEqual(["UNAUTHENTICATED"]);
  session.close();
});

test("there are so many connections of a person, of strangers of one network, and in all; who leaves makes room", async () => {
  const sessions = sessionsOpen({ ...liveLimits, connections: 5, connectionsPerPerson: 2, connectionsPerNetwork: 3 });
  const enters = async (caller: Caller) => sessions.enter(await begins(async () => caller), caller);
  const leave = await enters(ben);
  await enters(ben);
  await expect(enters(ben)).rejects.toThrow("Too many live connections of one person: at most 2.");
  for (let n = 0; n < 3; n++) await enters(n ? anonymous : { ...anonymous, kind: "guest", actor: `gst_${n}` });
  await expect(enters({ ...anonymous, kind: "guest", actor: "gst_new" })).rejects.toThrow("of one network: at most 3");
  await expect(enters({ ...ben, actor: "usr_eve" })).rejects.toThrow("here: at most 5");
  leave();
  leave();
  await enters({ ...ben, actor: "usr_eve" });
  expect(sessions.size).toBe(5);
});
