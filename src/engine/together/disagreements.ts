import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Answers, AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import { compareVerdicts, type VerdictMove } from "../comparison/compare-standing.ts";
import { questionsOf } from "../questionnaire/condition.ts";
import { settle } from "../questionnaire/settle.ts";
import { type Judgement, judge } from "../scoring/judge.ts";
import { modelOf } from "../scoring/model.ts";
import { isSameAnswer, isSameButOrder, knownAnswer, type Said, saidTo, type Voice } from "./voices.ts";

/** A verdict in short: where to head, where to begin, how sure. */
export type Outcome = VerdictMove["before"];

/** One of the answers on which people differ, and the verdict if it were the right one. */
export interface Alternative extends Said {
  outcome: Outcome;
}

export interface Disagreement {
  question: string;
  /** Nobody's name beside an answer: it counts, and none of the people gave it. */
  said: Alternative[];
  /**
   * How far the shares of the options lie apart between two of the answers, everything else as it counts now: total
   * variation distance, 0 to 1, the greatest of all pairs.
   */
  worth: number;
  /** The most that changes in the verdict between two of the answers. */
  moved: VerdictMove["moved"];
  /** Rankings of the same choices in another order. */
  isOrderOnly: boolean;
  /** Answers to other questions on which people differ, with which this one would not be asked. */
  fallsAway: { question: string; answer: Answers[string] }[];
}

/** What somebody answered although, as things stand, it is not asked. */
export interface SetAside {
  question: string;
  said: Said[];
  /** The questions whose answers decide whether it is asked. */
  hangsOn: string[];
}

export interface Together {
  /** With the answers that count now. */
  outcome: Outcome;
  /** Asked questions that two or more people know and answer alike. */
  agreed: string[];
  /** Asked questions that one person alone knows. */
  single: string[];
  /** Asked questions that nobody knows. */
  open: string[];
  /** Asked questions on which people differ. What matters most comes first; among equals the order of the questionnaire. */
  disagreements: Disagreement[];
  setAside: SetAside[];
  /** The verdict if one person were right in everything they know, the rest as it counts now. */
  ifRight: { name: string; outcome: Outcome }[];
}

const moves = ["destination", "now", "reading", "strength", "nothing"] as const;

/**
 * Where several people agree and differ about their firm, and what each difference is worth for the verdict. Where an answer
 * counts that none of them gave, it is one of the answers on which they differ.
 */
export function together(knowledge: Knowledge, file: AnswersFile): Together {
  const { answers, respondents = [] } = file;
  const judgeWith = (changes: Answers) =>
    judge(modelOf(knowledge), settle(knowledge.questions, { ...answers, ...changes }));
  const now = judgeWith({});
  const { asked } = settle(knowledge.questions, answers);
  const found: Together = {
    outcome: outcomeOf(now),
    agreed: [],
    single: [],
    open: [],
    disagreements: [],
    setAside: [],
    ifRight: respondents.map((voice) => ({ name: voice.name, outcome: outcomeOf(judgeWith(knownOf(voice))) })),
  };
  const differing: { question: string; said: Said[] }[] = [];
  for (const { id, askedIf } of knowledge.questions) {
    const said = withDecision(saidTo(respondents, id), knownAnswer(answers, id));
    if (!asked.includes(id)) {
      if (said.length > 0) found.setAside.push({ question: id, said, hangsOn: askedIf ? questionsOf(askedIf) : [] });
    } else if (said.length > 1) differing.push({ question: id, said });
    else if (said.length === 0) found.open.push(id);
    else found[(said[0]?.names.length ?? 0) > 1 ? "agreed" : "single"].push(id);
  }
  found.disagreements = differing
    .map(({ question, said }) => ({
      ...disagreement(question, said, judgeWith),
      fallsAway: differing.flatMap((other) =>
        other.said
          .filter(({ answer }) => !isAskedWith(knowledge, { ...answers, [other.question]: answer }, question))
          .map(({ answer }) => ({ question: other.question, answer })),
      ),
    }))
    .sort((one, other) => other.worth - one.worth);
  return found;
}

/** The answer that counts is one more, where none of the people gave it. */
function withDecision(said: Said[], counting: Answers[string] | undefined): Said[] {
  const isSaid = counting === undefined || said.some(({ answer }) => isSameAnswer(answer, counting));
  return isSaid ? said : [...said, { answer: counting, names: [] }];
}

function disagreement(
  question: string,
  said: readonly Said[],
  judgeWith: (changes: Answers) => Judgement,
): Omit<Disagreement, "fallsAway"> {
  const tried = said.map(({ answer }) => judgeWith({ [question]: answer }));
  const pairs = tried.flatMap((one, at) => tried.slice(at + 1).map((other) => [one, other] as const));
  const places = pairs.map(([one, other]) => moves.indexOf(compareVerdicts(one, other).moved));
  return {
    question,
    said: said.map((one, at) => ({ ...one, outcome: outcomeOf(tried[at] as Judgement) })),
    worth: Math.max(...pairs.map(([one, other]) => distance(one, other))),
    moved: moves[Math.min(...places)] ?? "nothing",
    isOrderOnly: isSameButOrder(said.map(({ answer }) => answer)),
  };
}

function isAskedWith(knowledge: Knowledge, answers: Answers, question: string): boolean {
  return settle(knowledge.questions, answers).asked.includes(question);
}

function knownOf({ answers }: Voice): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => knownAnswer(answers, id) !== undefined));
}

function outcomeOf(judgement: Judgement): Outcome {
  return compareVerdicts(judgement, judgement).before;
}

function distance(one: Judgement, other: Judgement): number {
  const sum = one.options.reduce(
    (apart, { share }, at) => apart + Math.abs(share - (other.options[at]?.share ?? 0)),
    0,
  );
  return sum / 2;
}
