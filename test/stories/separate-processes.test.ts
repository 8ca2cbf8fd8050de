import { afterAll } from "vitest";
import { worldOpen, type Stage } from "../world.ts";
import { buying } from "./bought.ts";
import { firstDay } from "./first-day.ts";
import { listingAndBeingFound } from "./found.ts";
import { journey } from "./journey.ts";

// What works in one process only is a fault in how the parts talk. Eight processes take long to start: the stories share them, each with people of its own.
let opening: Promise<Stage> | undefined;
const open = async (story: string): Promise<Stage> => {
  opening ??= worldOpen("separate processes", { pendingDays: 0 });
  return { world: (await opening).world.apart(story), close: async () => {} };
};
afterAll(async () => (await opening)?.close());

// First: later ones move listings by hand, which its report of every invariant would tell of.
journey("separate processes", () => open("journey"));
firstDay("separate processes", () => open("first-day"));
listingAndBeingFound("separate processes", () => open("found"));
buying("separate processes", () => open("buying"));
