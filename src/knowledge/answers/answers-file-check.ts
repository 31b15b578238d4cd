import { nearest } from "../nearest.ts";
import type { Message } from "../schemas/assessment.ts";
import type { Question } from "../schemas/question.ts";
import { type Check, fields, list, many, number, oneOf, problem, quoted, record, text } from "./check.ts";
import { limits } from "./limits.ts";

export const answersFormat = "rightsplit/answers@1";

/** The part of the Knowledge that an answers file mentions. */
export interface KnownIds {
  questions: readonly Pick<Question, "id" | "kind" | "most" | "choices">[];
  tasks: readonly { id: string }[];
}

/**
 * What an answers file has to be like. Null: only its form is looked at, so that any id will do.
 *
 * @param isNewer whether a newer version wrote it, so that it may say what it likes of its form
 */
export function answersFileCheck(known: KnownIds | null, isNewer = false): Check {
  const name = text(1, limits.name);
  const answers = known ? answersTo(known.questions) : anyAnswers;
  const task = known ? tasksOf(known) : anyTask;
  const days = estimate();
  return fields(
    { format: isNewer ? anything : oneOf([answersFormat]), answers },
    {
      model: isNewer ? anything : version,
      name,
      startOn: day,
      parts: parts(name),
      plan: fields(
        {},
        {
          daysPerMonth: number(0, limits.daysPerMonth),
          done: many(limits.tasks, task.check),
          unwanted: task.record(text(0, limits.reason)),
          days: task.record(days),
          added: many(limits.added, fields({ name, days })),
        },
      ),
      respondents: many(limits.respondents, fields({ name, answers })),
    },
  );
}

const anything: Check = () => null;

function answersTo(questions: KnownIds["questions"]): Check {
  const checks = new Map(questions.map((question) => [question.id, answerTo(question)]));
  return record(
    (id) => checks.get(id),
    (id, field) => unknownId("unknownQuestion", field, id, [...checks.keys()]),
  );
}

function answerTo({ kind, most, choices }: KnownIds["questions"][number]): Check {
  const ids = choices.map(({ id }) => id);
  if (kind === "choice") return oneOf([...ids, "unknown"]);
  const several = many(most ?? ids.length, oneOf(ids));
  const ranking: Check = (value, field) => {
    if (!Array.isArray(value)) return value === "unknown" ? null : problem("notRanking", { field, allowed: list(ids) });
    return several(value, field) ?? (new Set(value).size < value.length ? problem("repeated", { field }) : null);
  };
  return Object.assign(ranking, { each: oneOf(ids), most: most ?? ids.length });
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const choiceForm = text(1, limits.choice);
const choicesForm = many(limits.ranked, choiceForm);
const anyAnswer: Check = (value, field) => (Array.isArray(value) ? choicesForm : choiceForm)(value, field);
const strangeName = (name: string, field: string) =>
  problem("unknownField", { field: quoted(`${field}.${name}`), allowed: "" });
const anyAnswers = record((id) => (idForm.test(id) ? anyAnswer : undefined), strangeName);

interface TaskCheck {
  check: Check;
  /** Something for each task. */
  record(each: Check): Check;
}

/** A task of the catalogue, or a step that finds one answer out. */
function tasksOf({ questions, tasks }: KnownIds): TaskCheck {
  const ids = [...tasks.map(({ id }) => id), ...questions.map(({ id }) => `find-out-${id}`)];
  const known = new Set<unknown>(ids);
  const unknown = (id: unknown, field: string) => unknownId("unknownTask", field, id, ids);
  const check: Check = (id, field) => (known.has(id) ? null : unknown(id, field));
  check.isRight = (id) => known.has(id);
  return {
    check,
    record: (each) => record((id) => (known.has(id) ? each : undefined), unknown),
  };
}

const anyTask: TaskCheck = {
  check: (id, field) => (typeof id === "string" && idForm.test(id) ? null : problem("notText", { field })),
  record: (each) => record((id) => (idForm.test(id) ? each : undefined), strangeName),
};

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
  const check: Check = (value, field) => {
    const found = all(value, field);
    if (found) return found;
    const names = (value as { name: string }[]).map((part) => part.name);
    const twice = names.find((one, index) => names.indexOf(one) !== index);
    return twice === undefined ? null : problem("sameName", { field, found: quoted(twice) });
  };
  return Object.assign(check, { each, most: limits.parts });
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

const version: Check = (value, field) => {
  const isVersion = typeof value === "string" && value.length <= limits.version && /^\d+\.\d+\.\d+$/.test(value);
  return isVersion ? null : problem("notAVersion", { field });
};

const day: Check = (value, field) => {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const [year, month, date] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return problem("notADay", { field });
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= length ? null : problem("notADay", { field });
};
