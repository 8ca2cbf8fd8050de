import { expect, test } from "vitest";
import { isLoopback, isPrivate } from "./config-network.ts";

test.each(["127.0.0.1", "127.8.9.10", "localhost", "LOCALHOST", "::1", "[::1]"])("%s is loopback, and so private", (host) =>
  expect([isLoopback(host), isPrivate(host)]).toEqual([true, true]));

test.each(["10.1.2.3", "172.31.0.1", "192.168.0.5", "100.64.0.1", "fd00::1", "[fd00::1]", "trust", "trust.internal", "trust.souk.svc", "box.local"])(
  "%s is private, not loopback", (host) => expect([isLoopback(host), isPrivate(host)]).toEqual([false, true]));

test.each(["0.0.0.0", "::", "8.8.8.8", "172.32.0.1", "2001:db8::1", "shop.example.com", "localhost.example.com", "127.0.0.1.example.com"])(
  "%s is neither", (host) => expect([isLoopback(host), isPrivate(host)]).toEqual([false, false]));
