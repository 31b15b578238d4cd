import type { Source } from "../knowledge/schemas/model.ts";
import type { Context } from "./context.ts";
import type { Block, CitedSource, Section } from "./report.ts";

/** Every source mentioned in the sections, numbered in the order of first mention. */
export function citedSources({ knowledge, say }: Context, sections: readonly Section[]): CitedSource[] {
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]));
  return citedIds(sections).flatMap((id, place) => {
    const source = sources.get(id);
    if (!source) return [];
    const { authors, title, publisher, year, strength, checked } = source;
    const kind = say(`report.source.kind.${strength}`);
    return [
      {
        id,
        number: place + 1,
        // A year is not an amount: as text it gets no thousands separator.
        text: say("report.source.text", { authors, title, publisher, year: String(year) }),
        address: addressOf(source),
        strength: say(checked === "quoted" ? "report.source.strengthQuoted" : "report.source.strength", { kind }),
      },
    ];
  });
}

export function citedIds(sections: readonly Section[]): string[] {
  return [...new Set(sections.flatMap((section) => section.blocks.flatMap(sourcesOf)))];
}

function sourcesOf(block: Block): string[] {
  if (block.kind === "paragraph" || block.kind === "lead") return block.sources;
  return block.kind === "list" ? block.items.flatMap((item) => item.sources) : [];
}

/** Where a source can be read; null where it is on no public page. */
export function addressOf({ url, doi }: Source): string | null {
  return url ?? (doi ? `https://doi.org/${doi}` : null);
}
