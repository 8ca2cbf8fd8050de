import { describe, expect, test } from "vitest";
import { denialOf, ruleOfAll, type Rule } from "./authorise-rule.ts";
import { anonymous, serviceCaller, type Caller } from "./caller.ts";

const nowMs = 1_000_000;
const guest: Caller = { ...anonymous, kind: "guest", actor: "gst_1", guestId: "gst_1" };
const user: Caller = { ...anonymous, kind: "user", actor: "usr_1", userId: "usr_1" };
const app = (...scopes: string[]): Caller => ({ ...user, scopes });
const staff = (role: string): Caller => ({ ...user, roles: [role] });
const confirmed = (caller: Caller, untilMs = nowMs + 1): Caller => ({ ...caller, steppedUpUntilMs: untilMs });
const seller: Caller = { ...user, memberships: [{ of: "sel_1", role: "SELLER_OWNER" }] };

const open: Rule = { needsSignIn: false, needsStaff: false, needsService: false, policies: [], scopes: [] };
const signedIn: Rule = { ...open, needsSignIn: true };
const internal: Rule = { ...open, needsService: true };
const operators: Rule = { ...open, needsStaff: true };
const policy = (...alternatives: string[][]): Rule => ({ ...open, policies: [alternatives] });
const scopes = (...alternatives: string[][]): Rule => ({ ...open, scopes: [alternatives] });
const orders: Rule = { ...signedIn, scopes: [[["read_orders"]]] };

describe("who passes a rule", () => {
  test.each<[string, Rule, string, Caller, string | undefined]>([
    ["an account", signedIn, "a stranger", anonymous, "UNAUTHENTICATED"],
    ["an account", signedIn, "a guest", guest, "UNAUTHENTICATED"],
    ["an account", signedIn, "a person", user, undefined],
    ["an account", signedIn, "a service", serviceCaller("worker"), undefined],
    ["a guest", policy(["guest"]), "a stranger", anonymous, "UNAUTHENTICATED"],
    ["a guest", policy(["guest"]), "a guest", guest, undefined],
    ["a guest", policy(["guest"]), "a person", user, undefined],
    ["a role", policy(["role:ADMIN"]), "a stranger", anonymous, "UNAUTHENTICATED"],
    ["a role", policy(["role:ADMIN"]), "a person without it", user, "FORBIDDEN"],
    ["a role", policy(["role:ADMIN"]), "staff of another role", staff("SUPPORT"), "FORBIDDEN"],
    ["a role", policy(["role:ADMIN"]), "staff with it", staff("ADMIN"), undefined],
    ["either role", policy(["role:ADMIN"], ["role:SUPPORT"]), "staff with the second", staff("SUPPORT"), undefined],
    ["both words", policy(["role:SUPPORT", "member"]), "one who has only the first", staff("SUPPORT"), "FORBIDDEN"],
    ["a membership", policy(["member"]), "a person of no team", user, "FORBIDDEN"],
    ["a membership", policy(["member"]), "a person of a team", seller, undefined],
    ["a second factor", policy(["role:ADMIN", "stepUp"]), "an administrator who has not shown it", staff("ADMIN"), "STEP_UP_REQUIRED"],
    ["a second factor", policy(["role:ADMIN", "stepUp"]), "an administrator who showed it long ago", confirmed(staff("ADMIN"), nowMs), "STEP_UP_REQUIRED"],
    ["a second factor", policy(["role:ADMIN", "stepUp"]), "an administrator who has shown it", confirmed(staff("ADMIN")), undefined],
    ["a second factor", policy(["role:ADMIN", "stepUp"]), "a person who could show it in vain", user, "FORBIDDEN"],
    ["a second factor", policy(["role:ADMIN", "stepUp"]), "a person who showed it in vain", confirmed(user), "FORBIDDEN"],
    ["staff", operators, "a stranger", anonymous, "UNAUTHENTICATED"],
    ["staff", operators, "a guest", guest, "UNAUTHENTICATED"],
    ["staff", operators, "a person", seller, "FORBIDDEN"],
    ["staff", operators, "staff of any role", staff("SUPPORT"), undefined],
    ["staff", operators, "a service", serviceCaller("worker"), undefined],
    ["our own processes", internal, "a stranger", anonymous, "UNAUTHENTICATED"],
    ["our own processes", internal, "an administrator", staff("ADMIN"), "FORBIDDEN"],
    ["our own processes", internal, "a service", serviceCaller("worker"), undefined],
    ["our own processes", policy(["service"]), "a service", serviceCaller("worker"), undefined],
    ["our own processes", policy(["service"]), "an administrator", staff("ADMIN"), "FORBIDDEN"],
    ["an account and a scope", orders, "the person in their own session", user, undefined],
    ["an account and a scope", orders, "an app with it", app("read_orders"), undefined],
    ["an account and a scope", orders, "an app without it", app("read_listings"), "FORBIDDEN"],
    ["an account and a scope", orders, "an app without any", app(), "FORBIDDEN"],
    ["an account and no scope", signedIn, "an app, whatever its scopes", app("read_orders"), "FORBIDDEN"],
    ["only a scope", scopes(["read_orders"]), "a stranger", anonymous, "UNAUTHENTICATED"],
    ["only a scope", scopes(["read_orders"]), "a person in their own session", user, undefined],
    ["only a scope", scopes(["read_orders", "read_payouts"], ["read_reports"]), "an app with half of the first alternative", app("read_orders"), "FORBIDDEN"],
    ["only a scope", scopes(["read_orders", "read_payouts"], ["read_reports"]), "an app with the second alternative", app("read_reports"), undefined],
  ])("%s %j: %s", (_, rule, __, caller, code) => {
    expect(denialOf(rule, caller, nowMs)?.code).toBe(code);
  });
});

test("rules of a type and its field hold together", () => {
  const both = ruleOfAll([signedIn, undefined, policy(["guest"]), policy(["role:ADMIN"], ["role:SUPPORT"]), policy(["stepUp"])]);
  expect(both).toEqual({ needsSignIn: true, needsStaff: false, needsService: false, scopes: [], policies: [[["guest"]], [["role:ADMIN"], ["role:SUPPORT"]], [["stepUp"]]] });
  expect(denialOf(both!, guest, nowMs)?.code).toBe("UNAUTHENTICATED");
  expect(denialOf(both!, staff("SUPPORT"), nowMs)?.code).toBe("STEP_UP_REQUIRED");
  expect(denialOf(both!, confirmed(staff("SUPPORT")), nowMs)).toBeUndefined();
  expect(ruleOfAll([undefined])).toBeUndefined();
});

test("an app is told which scopes it lacks, and not which others there are", () => {
  expect(denialOf(scopes(["read_orders", "read_payouts"]), app("read_orders"), nowMs)?.message).toBe("The app was not given the scope it needs: read_payouts.");
  expect(denialOf(signedIn, app("read_orders"), nowMs)?.message).toBe("This is not open to apps.");
});
