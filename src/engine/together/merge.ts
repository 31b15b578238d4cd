import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { UNKNOWN } from "../questionnaire/settle.ts";
import { commonAnswer, isSameAnswer, knownAnswer, saidTo, type Voice } from "./voices.ts";

/** What somebody's answers have done to those that count. Ids of questions. */
export interface Addition {
  /** Nobody knew; now this answer counts. */
  filled: string[];
  /** The same as what counted before. */
  alike: string[];
  /** Not what counted before, or what others say. */
  differs: string[];
}

/**
 * Adds what a person answered; who has the same name is replaced. The answers on which the verdict stands follow: what all
 * give who know it, and "unknown" where they differ, until somebody decides. What was decided otherwise before stays decided.
 * So it does not matter who is added first, and everybody's own answers are kept.
 */
export function withVoice(file: AnswersFile, voice: Voice): AnswersFile {
  const before = file.respondents ?? [];
  const isThere = before.some(({ name }) => name === voice.name);
  const after = isThere ? before.map((one) => (one.name === voice.name ? voice : one)) : [...before, voice];
  return follow(file, before, after);
}

/** Takes a person out again, and with them what they alone knew. */
export function withoutVoice(file: AnswersFile, name: string): AnswersFile {
  const before = file.respondents ?? [];
  return follow(
    file,
    before,
    before.filter((voice) => voice.name !== name),
  );
}

/** The first person: whoever gave the answers so far. */
export function beginTogether(file: AnswersFile, name: string): AnswersFile {
  return { ...file, respondents: [{ name, answers: file.answers }] };
}

/** Settles one question for all; "unknown" leaves it open. */
export function decided(file: AnswersFile, question: string, answer: Answers[string]): AnswersFile {
  return { ...file, answers: { ...file.answers, [question]: answer } };
}

/** Questions that somebody settled: their answer is not what the people by themselves would give. */
export function decidedQuestions({ answers, respondents = [] }: AnswersFile): string[] {
  return Object.keys(answers).filter((question) => {
    const answer = knownAnswer(answers, question);
    return answer !== undefined && !isSameAnswer(answer, commonAnswer(respondents, question));
  });
}

/** What adding this person to the file does. @param file as it is before */
export function additionOf(file: AnswersFile, { name, answers }: Voice): Addition {
  const others = (file.respondents ?? []).filter((one) => one.name !== name);
  const addition: Addition = { filled: [], alike: [], differs: [] };
  for (const question of Object.keys(answers)) {
    const answer = knownAnswer(answers, question);
    if (answer === undefined) continue;
    const counted = knownAnswer(file.answers, question);
    const isAlike = counted === undefined || isSameAnswer(counted, answer);
    const areOthersAlike = saidTo(others, question).every((one) => isSameAnswer(one.answer, answer));
    if (!isAlike || !areOthersAlike) addition.differs.push(question);
    else addition[counted === undefined ? "filled" : "alike"].push(question);
  }
  return addition;
}

function follow(file: AnswersFile, before: readonly Voice[], after: Voice[]): AnswersFile {
  const kept = new Set(decidedQuestions(file));
  const answers = new Map<string, Answers[string]>();
  const named = [file.answers, ...before.map((voice) => voice.answers), ...after.map((voice) => voice.answers)];
  for (const question of new Set(named.flatMap((one) => Object.keys(one)))) {
    const own = Object.hasOwn(file.answers, question) ? file.answers[question] : undefined;
    const common = commonAnswer(after, question);
    const wasAsked = own !== undefined || saidTo(after, question).length > 0;
    if (kept.has(question) && own !== undefined) answers.set(question, own);
    else if (common !== undefined) answers.set(question, common);
    else if (wasAsked) answers.set(question, UNKNOWN);
  }
  const { respondents: _before, ...rest } = file;
  return { ...rest, answers: Object.fromEntries(answers), ...(after.length > 0 ? { respondents: after } : {}) };
}
