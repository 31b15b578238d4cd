import type { z } from "zod";
import { checkOrder } from "./check-order.ts";
import { checkReferences } from "./check-references.ts";
import { checkRetired } from "./check-retired.ts";
import { ContentErrors, contentMessages } from "./content-errors.ts";
import { type ModelKind, modelKinds } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";
import { parametersSchema } from "./schemas/model.ts";
import { partsModelSchema } from "./schemas/parts-model.ts";

/** Parsed YAML, not yet believed: kind → id → content of the file. */
export interface RawContent {
  parameters: unknown;
  parts: unknown;
  kinds: Record<ModelKind, ReadonlyMap<string, unknown>>;
}

/**
 * Content in, trusted knowledge out. Each file fits its schema, everything it mentions exists, and lists come in a
 * fixed order, so that the same content always gives the same knowledge.
 *
 * @throws ContentErrors naming file, field and remedy for everything that is wrong.
 */
export function assemble(raw: RawContent): Knowledge {
  const problems: string[] = [];
  const kind = <K extends ModelKind>(name: K) => readKind(name, raw.kinds[name], problems);
  const parameters = readOne(parametersSchema, raw.parameters, "src/content/parameters.yaml", problems);
  const knowledge = {
    parameters,
    questions: kind("questions"),
    needs: kind("needs"),
    readiness: kind("readiness"),
    scoreAreas: kind("score-areas"),
    options: kind("options"),
    gates: kind("gates"),
    tasks: kind("tasks"),
    tripwires: kind("tripwires"),
    contradictions: kind("contradictions"),
    runtime: kind("runtime"),
    sources: kind("sources"),
    retired: kind("retired"),
    parts: readOne(partsModelSchema, raw.parts, "src/content/parts.yaml", problems),
  };
  if (problems.length > 0) throw new ContentErrors(problems);
  const trusted = knowledge as Knowledge;
  const broken = [...checkReferences(trusted), ...checkOrder(trusted), ...checkRetired(trusted)];
  if (broken.length > 0) throw new ContentErrors(broken);
  return trusted;
}

/** One file against its schema. Gives undefined and adds to the problems where it does not fit. */
export function readOne<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  problems: string[],
): z.infer<S> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(contentMessages.field(file, issue.path.join("."), explain(issue)));
  return undefined;
}

function explain(issue: z.core.$ZodIssue): string {
  const { message } = issue;
  return /[.!]$/.test(message) ? message : `${message}.`;
}

function readKind<K extends ModelKind>(name: K, files: ReadonlyMap<string, unknown>, problems: string[]) {
  const read = [...files].map(([id, data]) => {
    const entry = readOne(modelKinds[name] as z.ZodType, data, `src/content/${name}/${id}.yaml`, problems);
    return entry === undefined ? undefined : { ...(entry as object), id };
  });
  const place = (entry: object | undefined) => (entry && "order" in entry ? Number(entry.order) : 0);
  return read.sort((left, right) => place(left) - place(right) || compareIds(left?.id ?? "", right?.id ?? ""));
}

function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
