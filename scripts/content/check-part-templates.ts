import type { Words } from "../../src/knowledge/knowledge.ts";
import type { PartTemplate } from "../../src/knowledge/schemas/part-template.ts";

/** Kinds of firm and parts without a name, names for what is not there, and two parts of one kind with the same name. */
export function checkPartTemplates({ locale, messages }: Words, templates: readonly PartTemplate[]): string[] {
  const file = `src/content/${locale}/words/naming.yaml`;
  const begin = "naming.template.";
  const wanted = templates.flatMap(({ id, parts }) => [`${id}.name`, ...parts.map((part) => `${id}.parts.${part.id}`)]);
  const found = Object.keys(messages).flatMap((id) => (id.startsWith(begin) ? [id.slice(begin.length)] : []));
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => `${file}: add the name "template.${id}".`),
    ...found
      .filter((id) => !wanted.includes(id))
      .map((id) => `${file}: nothing is called "template.${id}" in src/content/part-templates/. Remove it.`),
    ...templates.flatMap(({ id, parts }) =>
      sameNames(parts.map((part) => messages[`${begin}${id}.parts.${part.id}`])).map(
        (name) => `${file}: two parts of "template.${id}" are called “${name}”. Give each a name of its own.`,
      ),
    ),
  ];
}

/** Names that occur again, whatever their capitals. */
function sameNames(names: readonly (string | undefined)[]): string[] {
  const lower = names.map((name) => name?.toLowerCase());
  return names.filter((name, place): name is string => name !== undefined && lower.indexOf(lower[place]) < place);
}
