import { adjustables } from "../../site/adjustables.ts";
import { examples, knowledge } from "../../site/knowledge.ts";
import { type LastingFile, linkToLasting } from "../../site/lasting.ts";
import { linkTo } from "../../site/link.ts";
import type { SiteLocale } from "../../site/locales.ts";
import { sayIn, wordsBelow } from "../../site/words.ts";
import { workedExample } from "../../site/worked-example.ts";
import { sentencesOf } from "../result/gather.ts";
import type { FieldGroup, TryField, TryGiven } from "./given.ts";

/** What the page needs, taken together while the site is built; it fetches the file. */
export function tryGiven(locale: SiteLocale, data: LastingFile): TryGiven {
  const say = sayIn(locale);
  return {
    words: sentencesOf(wordsBelow(locale, ["method.try.", "result.report.copy", "result.report.copied"])),
    groups: groups(locale),
    firms: examples().map(({ id, file }) => ({ id, name: file.name ?? id })),
    firstFirm: workedExample().id,
    options: knowledge().options.map(({ id, readings }) => ({
      id,
      name: say(`option.${id}.name`),
      readings: Object.fromEntries(
        (readings ?? []).map((reading) => [reading.id, say(`option.${id}.readings.${reading.id}.name`)]),
      ),
    })),
    addresses: { data: linkToLasting(data), questionnaire: linkTo(locale, "assessment/") },
  };
}

function groups(locale: SiteLocale): FieldGroup[] {
  const say = sayIn(locale);
  const { needs, options } = knowledge();
  const all = adjustables();
  const words = "method.try";
  const field = (id: string, name: string, fullName: string): TryField[] =>
    all.flatMap((one) => (one.id === id ? [{ ...one, name, fullName }] : []));
  const perOption = (path: string, what: string) =>
    options.flatMap(({ id }) => {
      const name = say(`option.${id}.name`);
      return field(`${id}.${path}`, name, say(`${words}.fullName`, { what, name }));
    });
  const tables = needs.map(({ id }) => {
    const title = say(`${words}.meets`, { need: say(`need.${id}.name`) });
    return { id: `meets-${id}`, title, hint: say(`${words}.meetsHint`), fields: perOption(`meets.${id}`, title) };
  });
  const demand = say(`${words}.demand`);
  const numbers = all.filter(({ id }) => id.startsWith("parameters.") || id.startsWith("gates."));
  return [
    {
      id: "numbers",
      title: say(`${words}.numbers`),
      hint: say(`${words}.numbersHint`),
      fields: numbers.flatMap(({ id }) => {
        const name = say(`${words}.number.${id.startsWith("gates.") ? id : id.replace("parameters.", "")}`);
        return field(id, name, name);
      }),
    },
    { id: "demand", title: demand, hint: say(`${words}.demandHint`), fields: perOption("demand", demand) },
    ...tables,
  ];
}
