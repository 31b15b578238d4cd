import { answerLabels, questionNames } from "../answer-words.ts";
import { type Context, paragraph, type SectionWriter } from "../context.ts";

/** Every question that was asked with what was answered, and the answers that do not count. */
export const answers: SectionWriter = (context) => {
  const { assessment, say, knowledge } = context;
  const asked = knowledge.questions.filter(
    ({ id }) => Object.hasOwn(assessment.answers, id) || assessment.unanswered.includes(id),
  );
  return {
    id: "answers",
    title: say("report.answers.title"),
    blocks: [
      {
        kind: "table",
        caption: say("report.answers.caption"),
        columns: [
          { title: say("report.answers.question"), numeric: false },
          { title: say("report.answers.answer"), numeric: false },
        ],
        rows: asked.map(({ id }) => [say(`question.${id}.ask`), answerText(context, id)]),
      },
      ...(assessment.setAside.length > 0
        ? [paragraph(say("report.answers.setAside", { questions: questionNames(context, assessment.setAside) }))]
        : []),
    ],
  };
};

function answerText(context: Context, question: string): string {
  const labels = answerLabels(context, question);
  return labels ? context.formats.items(labels) : context.say("report.answers.open");
}
