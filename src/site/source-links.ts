import type { Source } from "../knowledge/schemas/model.ts";
import type { Say } from "../report/index.ts";
import { groundsIn } from "../report/model/basis.ts";
import { knowledge } from "./knowledge.ts";
import { linkTo } from "./link.ts";
import type { SiteLocale } from "./locales.ts";

export interface SourceLink {
  id: string;
  /** Who says it and when, short, unlike every other: "Martin Fowler 2015 b". */
  short: string;
  address: string;
}

/** Where the sources of the model are listed, each with an id of its own. */
export const sourcesPath = "method/sources/";

/** Short names and addresses of the sources with these ids, in this order. @throws Error naming an id that no source has */
export function sourceLinks(locale: SiteLocale, say: Say, ids: readonly string[]): SourceLink[] {
  const names = shortNames(knowledge().sources, say);
  return ids.map((id) => {
    const short = names.get(id);
    if (short === undefined) throw new Error(`There is no source "${id}".`);
    return { id, short, address: `${linkTo(locale, sourcesPath)}#${id}` };
  });
}

/** Id → short name. Letters tell apart what is from the same authors and year. */
export function shortNames(sources: readonly Pick<Source, "id" | "authors" | "publisher" | "year">[], say: Say) {
  const plain = sources.map((source) => ({ id: source.id, short: shortName(source, say) }));
  return new Map(
    plain.map(({ id, short }) => {
      const alike = plain.filter((other) => other.short === short);
      const letter = String.fromCharCode(97 + alike.findIndex((other) => other.id === id));
      return [id, alike.length > 1 ? `${short} ${letter}` : short];
    }),
  );
}

function shortName({ authors, publisher, year }: Pick<Source, "authors" | "publisher" | "year">, say: Say): string {
  const named = /\bnot given\b/.test(authors) ? publisher : authors;
  const names = named.replace(/\s*\(.*?\)/g, "").split(/, | and others$/);
  const [first = ""] = names;
  if (names.length === 1) return say("method.sources.one", { name: first, year });
  return say("method.sources.several", { name: first.split(" ").at(-1) ?? first, year });
}

/** Ids of the sources that a number or rule behind the verdict, or behind the order of parts, rests on. */
export function decidingSources(): ReadonlySet<string> {
  const { options, questions, needs, readiness, gates, parameters, parts } = knowledge();
  const listed = [options, questions, needs, readiness, gates, parameters, parts].flatMap(groundsIn);
  return new Set([...listed, ...questions].flatMap(({ sources }) => sources));
}
