import { describe, expect, test } from "vitest";
import { turnstileOf } from "./turnstile.ts";

describe("a turnstile", () => {
  test("lets no more than so many work at once, in the order they came, and refuses those beyond the queue", async () => {
    const pass = turnstileOf({ atOnce: 2, waitingMax: 3, refusal: () => new Error("full") });
    let atWork = 0, most = 0;
    const order: number[] = [];
    const work = (n: number) => async () => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(n);
      atWork--;
    };
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((n) => pass(work(n))));
    expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(5).fill("fulfilled"), "rejected", "rejected"]);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  test("passes on when a work fails", async () => {
    const pass = turnstileOf({ atOnce: 1, waitingMax: 1, refusal: () => new Error("full") });
    const failing = pass(() => Promise.reject(new Error("broken")));
    const waiting = pass(() => Promise.resolve("done"));
    await expect(failing).rejects.toThrow("broken");
    expect(await waiting).toBe("done");
    expect(await pass(() => Promise.resolve("again"))).toBe("again");
  });
});
