import type { Part } from "../../knowledge/schemas/answers-file.ts";
import type { Say } from "../../report/index.ts";

/** What is said about a part, in a few words each; empty where nothing is. */
export function shortFacts({ change, load, rules, owner, shares, callers }: Part, say: Say): string[] {
  return [
    change && say(`naming.change.short.${change}`),
    load && say(`naming.load.short.${load}`),
    rules && rules !== "none" && say(`naming.rules.short.${rules}`),
    shares?.length && say("naming.shares.short", { others: shares.join(", ") }),
    callers && say("naming.callers.short", { number: callers }),
    owner && say("naming.owner.short", { owner }),
  ].filter((words): words is string => typeof words === "string");
}
