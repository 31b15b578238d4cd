import type { Context } from "./context.ts";

export function questionName({ say }: Pick<Context, "say">, question: string): string {
  return say(`question.${question}.name`);
}

export function choiceLabel({ say }: Pick<Context, "say">, question: string, choice: string): string {
  return say(`question.${question}.choices.${choice}`);
}

/** The labels of what was answered; null where the question was not answered. A ranking gives several, the first first. */
export function answerLabels(context: Context, question: string): string[] | null {
  const answer = context.assessment.answers[question];
  if (answer === undefined || answer === "unknown" || context.assessment.unanswered.includes(question)) return null;
  return (Array.isArray(answer) ? answer : [answer]).map((choice) => choiceLabel(context, question, choice));
}

/** "You said: …" for those of the questions that were answered, else nothing. */
export function youSaid(context: Context, questions: readonly string[]): string | null {
  const { say, formats } = context;
  const answers = [...new Set(questions)].flatMap((question) => {
    const labels = answerLabels(context, question);
    if (!labels) return [];
    const quoted = labels.map((choice) => say("report.why.quoted", { choice }));
    return [say("report.why.answered", { name: questionName(context, question), choices: formats.items(quoted) })];
  });
  return answers.length > 0 ? say("report.why.youSaid", { answers: answers.join("; ") }) : null;
}

/** Those of the questions that were asked and stayed open. */
export function openOf({ assessment }: Context, questions: readonly string[]): string[] {
  return assessment.unanswered.filter((id) => questions.includes(id));
}

export function questionNames(context: Context, questions: readonly string[]): string {
  return context.formats.list(questions.map((id) => questionName(context, id)));
}
