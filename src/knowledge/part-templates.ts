import { readOne } from "./assemble.ts";
import { ContentErrors, contentMessages } from "./content-errors.ts";
import { type PartTemplate, partTemplateSchema } from "./schemas/part-template.ts";

/** Kinds of firm with their usual parts, in order. @throws ContentErrors */
export function assemblePartTemplates(files: ReadonlyMap<string, unknown>): PartTemplate[] {
  const problems: string[] = [];
  const templates = [...files].flatMap(([id, data]) => {
    const file = `src/content/part-templates/${id}.yaml`;
    const template = readOne(partTemplateSchema, data, file, problems);
    if (!template) return [];
    const ids = template.parts.map((part) => part.id);
    const say = (place: number, text: string) => problems.push(contentMessages.field(file, `parts.${place}`, text));
    template.parts.forEach((part, place) => {
      if (ids.indexOf(part.id) < place) say(place, `There is a part "${part.id}" already. Give it another id.`);
      for (const other of part.shares) {
        if (other === part.id) say(place, "A part shares nothing with itself. Remove it from shares.");
        else if (!ids.includes(other))
          say(place, `This template has no part "${other}". Write one of: ${ids.join(", ")}.`);
      }
      if (part.callers >= ids.length) {
        say(place, `Only ${ids.length - 1} others can call it, and callers says ${part.callers}.`);
      }
    });
    return [{ ...template, id }];
  });
  if (problems.length > 0) throw new ContentErrors(problems);
  return templates.sort((left, right) => left.order - right.order);
}
