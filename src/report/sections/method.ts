import { heading, list, paragraph, type SectionWriter } from "../context.ts";

/** How the result was worked out, in short, and how far it can be trusted. */
export const method: SectionWriter = ({ assessment, say }) => {
  const steps = ["needs", "demand", "tries", "gates"].map((step) => ({
    title: null,
    text: say(`report.method.steps.${step}`, { draws: assessment.draws }),
  }));
  const limits = ["judgement", "cases", "bias", "days", "talk"].map((limit) => ({
    title: null,
    text: say(`report.method.limits.${limit}`),
  }));
  return {
    id: "method",
    title: say("report.method.title"),
    blocks: [
      ...list(steps, true),
      paragraph(say("report.method.steps.same")),
      heading(say("report.method.limits.title")),
      ...list(limits),
    ],
  };
};
