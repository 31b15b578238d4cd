import { nearest } from "../nearest.ts";
import type { AnswersFile } from "../schemas/answers-file.ts";
import type { Message } from "../schemas/assessment.ts";
import type { Question } from "../schemas/question.ts";
import { type Check, fields, isObject, list, many, number, oneOf, problem, quoted, record, text } from "./check.ts";
import { limits } from "./limits.ts";

export type Reading = { file: AnswersFile; problem?: never } | { problem: Message; file?: never };

/** The part of the Knowledge that an answers file mentions. */
export interface KnownIds {
  questions: readonly Pick<Question, "id" | "kind" | "most" | "choices">[];
  tasks: readonly { id: string }[];
}

const FORMAT = "rightsplit/answers@1";

/**
 * Reads an answers file that somebody gave us: from a disk, a window, a link or a command line. It is believed only if it
 * fits the published schema and every id in it exists; otherwise the first thing wrong is named, with what to write instead.
 * Works without Zod, so that visitors need not load it; a test holds both against each other.
 *
 * @param source at most 256 KiB of JSON
 */
export function readAnswersFile(source: string, knowledge: KnownIds): Reading {
  if (source.trim() === "") return { problem: problem("empty") };
  if (new TextEncoder().encode(source).length > limits.bytes)
    return { problem: problem("tooLarge", { most: limits.bytes / 1024 }) };
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: problem("notJson") };
  }
  const found = wrongFormat(data) ?? answersFile(knowledge)(data, "");
  return found ? { problem: found } : { file: data as AnswersFile };
}

function wrongFormat(data: unknown): Message | null {
  if (!isObject(data)) return problem("notAnAnswersFile", { format: FORMAT });
  const { format } = data;
  if (format === FORMAT) return null;
  const isNewer = typeof format === "string" && /^rightsplit\/answers@[2-9]\d*$/.test(format);
  return isNewer ? problem("newer", { found: quoted(format) }) : problem("notAnAnswersFile", { format: FORMAT });
}

function answersFile(knowledge: KnownIds): Check {
  const name = text(1, limits.name);
  const answers = answersOf(knowledge.questions);
  const task = taskOf(knowledge);
  const days = estimate();
  return fields(
    { format: oneOf([FORMAT]), answers },
    {
      name,
      startOn: day,
      parts: parts(name),
      plan: fields(
        {},
        {
          daysPerMonth: number(0, limits.daysPerMonth),
          done: many(limits.tasks, task),
          unwanted: record((id, field) => task(id, field) ?? text(0, limits.reason)),
          days: record((id, field) => task(id, field) ?? days),
          added: many(limits.added, fields({ name, days })),
        },
      ),
      respondents: many(limits.respondents, fields({ name, answers })),
    },
  );
}

function answersOf(questions: KnownIds["questions"]): Check {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return record((id, field) => {
    const question = byId.get(id);
    if (!question) return unknownId("unknownQuestion", field, id, [...byId.keys()]);
    const choices = question.choices.map((choice) => choice.id);
    const single = oneOf([...choices, "unknown"]);
    if (question.kind === "choice") return single;
    const several = many(question.most ?? choices.length, oneOf(choices));
    return (value, at) => {
      if (!Array.isArray(value))
        return value === "unknown" ? null : problem("notRanking", { field: at, allowed: list(choices) });
      return several(value, at) ?? (new Set(value).size < value.length ? problem("repeated", { field: at }) : null);
    };
  });
}

/** A task of the catalogue, or a step that finds one answer out. */
function taskOf({ questions, tasks }: KnownIds): (id: unknown, field: string) => Message | null {
  const known = [...tasks.map(({ id }) => id), ...questions.map(({ id }) => `find-out-${id}`)];
  return (id, field) =>
    typeof id === "string" && known.includes(id) ? null : unknownId("unknownTask", field, id, known);
}

function unknownId(
  kind: "unknownQuestion" | "unknownTask",
  field: string,
  id: unknown,
  known: readonly string[],
): Message {
  const found = quoted(id);
  const [like = ""] = nearest(found, known);
  return problem(kind, { field, found, like, allowed: list(known) });
}

function parts(name: Check): Check {
  const each = fields(
    { name },
    {
      change: oneOf(["rarely", "monthly", "weekly", "daily"]),
      load: oneOf(["even", "peaks"]),
      rules: oneOf(["none", "personal-data", "card-data", "health-data", "other-technology"]),
      owner: name,
      shares: many(limits.parts, name),
      callers: number(0, limits.callers, true),
    },
  );
  const all = many(limits.parts, each);
  return (value, field) => {
    const found = all(value, field);
    if (found) return found;
    const names = (value as { name: string }[]).map((part) => part.name);
    const twice = names.find((one, index) => names.indexOf(one) !== index);
    return twice === undefined ? null : problem("sameName", { field, found: quoted(twice) });
  };
}

/** Three person-day figures in rising order. */
function estimate(): Check {
  const each = number(0, limits.days);
  return (value, field) => {
    if (!Array.isArray(value) || value.length !== 3) return problem("notEstimate", { field });
    const found = many(3, each)(value, field);
    if (found) return found;
    const [low, likely, high] = value as [number, number, number];
    return low <= likely && likely <= high ? null : problem("notEstimate", { field });
  };
}

const day: Check = (value, field) => {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const [year, month, date] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return problem("notADay", { field });
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= length ? null : problem("notADay", { field });
};
