import type { Condition } from "../../knowledge/schemas/shared.ts";
import type { Say } from "../say.ts";

/** A condition of the content as a phrase, such as: “how changes go live” is “by hand” or “partly by script”. */
export function sayCondition(condition: Condition, say: Say): string {
  return phrase(condition, say, false);
}

function phrase(condition: Condition, say: Say, isDenied: boolean): string {
  if ("not" in condition) return phrase(condition.not, say, !isDenied);
  if ("needs" in condition) {
    const needs = joined(
      condition.needs.map((id) => say("method.condition.quoted", { text: say(`need.${id}.name`) })),
      say,
      "and",
    );
    return say(isDenied ? "method.condition.someAbove" : "method.condition.allBelow", {
      needs,
      share: say("method.share", { share: condition.below }),
    });
  }
  if ("question" in condition) {
    const choices = condition.oneOf.map((choice) => sayChoice(condition.question, choice, say));
    return say(isDenied ? "method.condition.isNot" : "method.condition.is", {
      question: say("method.condition.quoted", { text: say(`question.${condition.question}.name`) }),
      choices: joined(choices, say, "or"),
    });
  }
  // What holds for all, denied, is denied for one of them; and the other way round.
  const parts = "all" in condition ? condition.all : condition.any;
  const word = "all" in condition === isDenied ? "or" : "and";
  return joined(
    parts.map((part) => phrase(part, say, isDenied)),
    say,
    word === "or" ? "orElse" : "andAlso",
  );
}

/** A choice in quotation marks. */
export function sayChoice(question: string, choice: string, say: Say): string {
  return say("method.condition.quoted", { text: say(`question.${question}.choices.${choice}`) });
}

/** @param word id of the message that joins two of them */
export function joined(parts: readonly string[], say: Say, word: "and" | "or" | "andAlso" | "orElse"): string {
  const [first = "", ...rest] = parts;
  return rest.reduce((left, right) => say(`method.condition.${word}`, { left, right }), first);
}
