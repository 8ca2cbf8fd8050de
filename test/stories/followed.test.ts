import { worldOpen } from "../world.ts";
import { following } from "./followed.ts";

following("one process", () => worldOpen("one process"));
