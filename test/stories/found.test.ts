import { worldOpen } from "../world.ts";
import { listingAndBeingFound } from "./found.ts";

listingAndBeingFound("one process", () => worldOpen("one process"));
