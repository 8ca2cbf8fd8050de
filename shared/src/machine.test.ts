import { describe, expect, test } from "vitest";
import { allowedCommands, allowedTransitions, checkConstraintSql, days, diagram, hours, IllegalTransition, machine, next, statesOf, type CommandOf } from "./machine.ts";

type LampState = "BOXED" | "LIT" | "DARK" | "BROKEN";

const lamp = machine<LampState>()({
  unpack: { from: ["BOXED"], to: "DARK", by: ["owner"] },
  light: { from: ["DARK"], to: "LIT", by: ["owner", "guest"] },
  darken: { from: ["LIT"], to: "DARK", by: ["owner", "system"], within: hours(72) },
  drop: { from: ["DARK", "LIT"], to: "BROKEN", by: ["guest"] },
});

const refusal = (work: () => unknown): unknown => {
  try { return work(); } catch (error) { return error; }
};

describe("a machine", () => {
  test.each<[LampState, CommandOf<typeof lamp>[]]>([
    ["BOXED", ["unpack"]], ["DARK", ["light", "drop"]], ["LIT", ["darken", "drop"]], ["BROKEN", []],
  ])("accepts in %s exactly %j", (state, accepted) => {
    expect(allowedCommands(lamp, state)).toEqual(accepted);
    for (const command of Object.keys(lamp.table) as CommandOf<typeof lamp>[])
      if (accepted.includes(command)) expect(next(lamp, command, state)).toBe(lamp.table[command].to);
      else expect(() => next(lamp, command, state)).toThrow(IllegalTransition);
  });

  test("refuses with what would have been and what can be instead", () => {
    expect(refusal(() => next(lamp, "unpack", "LIT"))).toMatchObject({ name: "IllegalTransition", from: "LIT", command: "unpack", to: "DARK", allowed: ["DARK", "BROKEN"] });
    expect(refusal(() => next(lamp, "light", "BROKEN"))).toMatchObject({ allowed: [] });
  });

  test("knows its commands when it is compiled", () => {
    // @ts-expect-error -- no such command
    expect(() => next(lamp, "polish", "DARK")).toThrow(TypeError);
    // @ts-expect-error -- no such state
    machine<LampState>()({ polish: { from: ["DARK"], to: "SHINY", by: ["owner"] } });
  });

  test("offers each party only what it may do", () => {
    expect(allowedTransitions(lamp, "DARK")).toEqual([{ to: "LIT", command: "light", by: ["owner", "guest"] }, { to: "BROKEN", command: "drop", by: ["guest"] }]);
    expect(allowedTransitions(lamp, "DARK", ["owner", "operator"])).toEqual([{ to: "LIT", command: "light", by: ["owner", "guest"] }]);
    expect(allowedTransitions(lamp, "DARK", [])).toEqual([]);
  });

  test("is the database's constraint and the README's diagram too", () => {
    expect(statesOf(lamp)).toEqual(["BOXED", "DARK", "LIT", "BROKEN"]);
    expect(checkConstraintSql(lamp, "state")).toBe("check (state in ('BOXED', 'DARK', 'LIT', 'BROKEN'))");
    expect(diagram(lamp)).toMatchInlineSnapshot(`
      "stateDiagram-v2
        [*] --> BOXED
        BOXED --> DARK: unpack
        DARK --> LIT: light
        LIT --> DARK: darken
        DARK --> BROKEN: drop
        LIT --> BROKEN: drop
        BROKEN --> [*]"
    `);
  });

  test("cannot hold a state that SQL would misread, nor a command that nobody can give", () => {
    expect(() => machine<string>()({ go: { from: ["A'; drop"], to: "B", by: ["x"] } })).toThrow("not in capitals");
    expect(() => machine<string>()({ go: { from: [], to: "B", by: ["x"] } })).toThrow("no state");
    expect(() => machine<string>()({ go: { from: ["A"], to: "B", by: [] } })).toThrow("nobody");
  });

  test("tells its timers in milliseconds", () => {
    expect(lamp.table.darken.within).toBe(259_200_000);
    expect(days(3)).toBe(hours(72));
  });
});
