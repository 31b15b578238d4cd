import { list } from "../context.ts";
import type { ComparisonWriter } from "./sides.ts";

/** What these differences can be taken for, and what not. */
export const limits: ComparisonWriter = ({ comparison, after, say }) => {
  const { answers, verdict, tasks, partsDiffer } = comparison;
  const known = answers.answered.length;
  const forgotten = answers.reopened.length;
  const isClose = [verdict.before, verdict.after].some(({ strength }) => strength === "close" || strength === "none");
  const said = (id: string, values = {}) => say(`compare.report.limits.${id}`, values);
  const texts = [
    comparison.isSame ? null : said("answers"),
    known > 0 ? said("known", { count: known }) : null,
    forgotten > 0 ? said("forgotten", { count: forgotten }) : null,
    isClose ? said("close") : null,
    tasks.done.length > 0 ? said("done") : null,
    tasks.gone.some(({ because }) => because === "notNeeded") ? said("gone") : null,
    partsDiffer ? said("parts") : null,
    said("model", { version: after.assessment.modelVersion }),
  ];
  return {
    id: "limits",
    title: said("title"),
    blocks: list(texts.flatMap((text) => (text === null ? [] : [{ title: null, text }]))),
  };
};
