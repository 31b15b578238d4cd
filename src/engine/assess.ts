import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Assessment } from "../knowledge/schemas/assessment.ts";
import { draw } from "./diagrams/draw.ts";
import { advise } from "./parts/advise.ts";
import { settle } from "./questionnaire/settle.ts";
import { plan } from "./roadmap/plan.ts";
import { runtimeFor } from "./runtime.ts";
import { improve } from "./scoring/improve.ts";
import { judge } from "./scoring/judge.ts";
import { modelOf } from "./scoring/model.ts";

/**
 * The decision engine. Start reading here.
 *
 *   answers file
 *        │ settle    which questions are asked of this firm, which answers count      questionnaire/
 *        ▼
 *   settled answers
 *        │ judge     scores, gates, shares, reasons, verdict                          scoring/
 *        ▼
 *   judgement
 *        │ plan      tasks in phases with dates, and the verdict after each phase     roadmap/
 *        │ advise    the visitor's own parts: which first, which not at all           parts/
 *        │ draw      pictures of today, of the way and of the target                  diagrams/
 *        ▼
 *   Assessment
 *
 * Pure: no clock, no chance but one fixed stream of numbers (chance/), no language. The same knowledge and the same file give
 * the same Assessment, to the byte, in every program. The file is expected to fit its schema (knowledge/answers-file.ts
 * reads it); answers to questions that do not exist are ignored.
 */
export function assess(knowledge: Knowledge, file: AnswersFile): Assessment {
  const model = modelOf(knowledge);
  const settled = settle(knowledge.questions, file.answers);
  const { facts, scores, gates, options, reasons, verdict } = judge(model, settled);
  const runtime = runtimeFor(knowledge.runtime, verdict.destination, facts);
  const roadmap = plan(knowledge, {
    settled,
    facts,
    verdict,
    gates,
    file,
    judge: (improvements) => judge(model, improve(model, settled, improvements)),
  });
  const named = file.parts ?? [];
  const { parts, firstPart, cutLines } = advise(knowledge, { settled, facts, verdict }, named);
  const diagrams = draw(knowledge, {
    settled,
    facts,
    verdict,
    roadmap,
    parts: named,
    runtime: runtime.choice,
  });
  return {
    format: "rightsplit/assessment@1",
    modelVersion: knowledge.parameters.modelVersion,
    seed: knowledge.parameters.seed.value,
    draws: knowledge.parameters.draws.value,
    name: file.name ?? null,
    answers: settled.answers,
    unanswered: [...settled.unanswered],
    setAside: [...settled.setAside],
    verdict,
    scores,
    options,
    gates,
    reasons,
    runtime,
    roadmap,
    parts,
    firstPart,
    cutLines,
    diagrams,
  };
}
