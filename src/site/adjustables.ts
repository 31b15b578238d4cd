import { type Adjustable, adjustables as adjustablesOf } from "../knowledge/adjust.ts";
import { knowledge } from "./knowledge.ts";

/** Numbers of the model that a visitor may change, for a whole build. */
export const adjustables = (): Adjustable[] => adjustablesOf(knowledge());
