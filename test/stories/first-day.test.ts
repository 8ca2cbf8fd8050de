import { worldOpen } from "../world.ts";
import { firstDay } from "./first-day.ts";

firstDay("one process", () => worldOpen("one process"));
