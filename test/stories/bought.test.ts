import { worldOpen } from "../world.ts";
import { buying } from "./bought.ts";

buying("one process", () => worldOpen("one process"));
