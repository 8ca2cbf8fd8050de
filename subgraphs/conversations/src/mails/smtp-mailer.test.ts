import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { MailRefused } from "./mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const mail = { messageId: "1@souk.test", to: "ada@souk.test", subject: "Grüße", text: "Hello", html: "<p>Hello</p>" };

/** A mail server that answers each command by its first word, and keeps what it was told. */
async function smtpServer(answers: Readonly<Record<string, string>>) {
  const told: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let isData = false;
    socket.on("error", () => {});      // the client may hang up first
    if (answers["greeting"]) socket.write(`${answers["greeting"]}\r\n`);
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        told.push(line);
        if (isData && line !== ".") continue;
        isData = line === "DATA";
        socket.write(`${isData ? "354 go on" : answers[line.split(/[ :]/)[0]!] ?? "250 ok"}\r\n`);
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    told, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const context = (signal = new AbortController().signal) => ({ database: undefined as never, signal });
const greeting = { greeting: "220 souk.test" };

describe("the mail server", () => {
  test("is handed the mail under its message id", async () => {
    await using server = await smtpServer(greeting);
    await smtpMailer(server.url, "Souk <souk@souk.test>").send(mail, context());
    expect(server.told).toEqual(expect.arrayContaining(["MAIL FROM:<souk@souk.test>", "RCPT TO:<ada@souk.test>", "Message-ID: <1@souk.test>", "To: ada@souk.test"]));
  });

  test("that says never ends the mail; one that says later does not", async () => {
    await using never = await smtpServer({ ...greeting, RCPT: "550 no such person" });
    await expect(smtpMailer(never.url, "souk@souk.test").send(mail, context())).rejects.toEqual(new MailRefused("550"));
    await using later = await smtpServer({ ...greeting, RCPT: "450 busy" });
    await expect(smtpMailer(later.url, "souk@souk.test").send(mail, context())).rejects.toMatchObject({ responseCode: 450 });
  });

  test("that never greets is left when the worker ends", async () => {
    await using silent = await smtpServer({});
    await expect(smtpMailer(silent.url, "souk@souk.test").send(mail, context(AbortSignal.timeout(100)))).rejects.toMatchObject({ code: "EABORT" });
  });
});
