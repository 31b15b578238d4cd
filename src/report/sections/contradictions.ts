import { youSaid } from "../answer-words.ts";
import { list, paragraph, type SectionWriter, sentences } from "../context.ts";

/** Answers that seldom go together, pointed out kindly. */
export const contradictions: SectionWriter = (context) => {
  const { say, explanations, knowledge } = context;
  const found = explanations.contradictions ?? [];
  if (found.length === 0) return null;
  const items = found.map(({ id, questions }) => ({
    title: say(`contradiction.${id}.notice`),
    text: sentences(say(`contradiction.${id}.eitherWay`), youSaid(context, questions)),
    sources: knowledge.contradictions.find((one) => one.id === id)?.sources ?? [],
  }));
  return {
    id: "contradictions",
    title: say("report.contradictions.title"),
    blocks: [paragraph(say("report.contradictions.intro")), ...list(items)],
  };
};
