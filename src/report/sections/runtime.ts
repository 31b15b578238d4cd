import type { SectionWriter } from "../context.ts";

/** Where the parts should run, and why. */
export const runtime: SectionWriter = ({ assessment, say }) => {
  const { choice, sources } = assessment.runtime;
  return {
    id: "runtime",
    title: say("report.runtime.title"),
    blocks: [
      {
        kind: "list",
        ordered: false,
        items: [{ title: say(`runtime.${choice}.title`), text: say(`runtime.${choice}.why`), sources: [...sources] }],
      },
    ],
  };
};
