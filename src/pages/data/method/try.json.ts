import type { APIRoute } from "astro";
import { leanKnowledge } from "../../../knowledge/lean.ts";
import { pack } from "../../../knowledge/pack.ts";
import { examples, knowledge } from "../../../site/knowledge.ts";
import type { TryData } from "../../../worker/try-messages.ts";

/** What verdicts are worked out with while a visitor changes numbers, in no language. */
export const GET: APIRoute = () => {
  const { parameters, questions, needs, readiness, scoreAreas, options, gates, tasks } = leanKnowledge(knowledge());
  const data: TryData = {
    knowledge: pack({ parameters, questions, needs, readiness, scoreAreas, options, gates }),
    tasks: tasks.map(({ id }) => id),
    firms: examples().map(({ id, file }) => ({ id, answers: file.answers })),
  };
  return Response.json(data);
};
