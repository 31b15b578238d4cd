import type { PartReason, PartResult } from "../../knowledge/schemas/assessment.ts";
import { type Context, heading, type Item, list, paragraph, type SectionWriter } from "../context.ts";
import { toFive } from "../formats.ts";
import type { Block, TableBlock } from "../report.ts";

/** The visitor's own parts by pull and ease: which first, which not at all, and between which not to cut. */
export const parts: SectionWriter = (context) => {
  const { assessment, say } = context;
  const { firstPart } = assessment;
  if (!firstPart) return null;
  const sentence = say(firstPart.message.id, firstPart.message.values);
  if (assessment.parts.length === 0) {
    return {
      id: "parts",
      title: say("parts.report.title"),
      blocks: [paragraph(sentence, firstPart.sources), paragraph(say("parts.report.nameThem"))],
    };
  }
  const isOpen = assessment.parts.some(({ reasons }) => reasons.some(({ side }) => side === "open"));
  return {
    id: "parts",
    title: say("parts.report.title"),
    blocks: [
      { kind: "lead", text: sentence, sources: [...firstPart.sources] },
      ...(firstPart.close ? [paragraph(say(firstPart.close.id, firstPart.close.values))] : []),
      paragraph(say("parts.report.intro")),
      ...(isOpen ? [paragraph(say("parts.report.assumed"))] : []),
      { kind: "table", ...table(context) },
      ...titled(context, "stay", advice(context, ["never", "walls"])),
      ...titled(context, "later", advice(context, ["later"])),
      ...cuts(context),
    ],
  };
};

function titled({ say }: Context, id: string, items: readonly Item[]): Block[] {
  return items.length > 0 ? [heading(say(`parts.report.${id}.title`)), ...list(items)] : [];
}

function advice({ assessment, say }: Context, roles: readonly PartResult["role"][]): Item[] {
  return assessment.parts
    .filter(({ role }) => roles.includes(role))
    .map(({ message, sources }) => ({ title: null, text: say(message.id, message.values), sources }));
}

/** Borders that the plan draws come first. */
function cuts({ assessment, say }: Context): Block[] {
  const lines = [...assessment.cutLines].sort((one, other) => Number(other.crossed) - Number(one.crossed));
  if (lines.length === 0) return [];
  const sources = [...new Set(lines.flatMap((line) => line.sources))];
  return [
    heading(say("parts.report.cut.title")),
    paragraph(say(`parts.report.cut.${assessment.firstPart?.mode ?? "nothing"}`), sources),
    ...list(
      lines.map(({ between: [one, other], message }) => ({
        title: say("parts.report.cut.pair", { one, other }),
        text: say(message.id, message.values),
      })),
    ),
  ];
}

function table(context: Context): TableBlock {
  const { assessment, say } = context;
  const column = (id: string) => ({ title: say(`parts.report.table.${id}`), numeric: false });
  return {
    caption: say("parts.report.table.caption"),
    columns: ["part", "advice", "pull", "ease", "for", "against"].map(column),
    rows: assessment.parts.map((part) => [
      say("parts.report.ranked", { rank: part.rank, name: part.name }),
      say(`parts.report.advice.${part.role}`, { mode: assessment.firstPart?.mode ?? "nothing" }),
      pullWords(context, part),
      number(context, say(`parts.report.ease.${third(part.ease)}`), part.ease, part.easeRange),
      reasons(context, part, ["for"]) || say("parts.report.nothingFor"),
      reasons(context, part, ["against", "open"]) || say("parts.report.nothingAgainst"),
    ]),
  };
}

/** Pull below a step of five is none; where facts are open it is none that is known. */
function pullWords(context: Context, { pull, pullRange }: PartResult): string {
  const none = toFive(pullRange[1] * 100) > 0 ? "unknown" : "none";
  const word = toFive(pull * 100) === 0 ? none : third(pull);
  return number(context, context.say(`parts.report.pull.${word}`), pull, pullRange);
}

function number({ say }: Context, word: string, value: number, [from, to]: readonly [number, number]): string {
  const [middle, low, high] = [value, from, to].map((one) => toFive(one * 100)) as [number, number, number];
  return say(low === high ? "parts.report.number" : "parts.report.between", { word, value: middle, low, high });
}

function third(value: number): "low" | "middle" | "high" {
  if (value < 1 / 3) return "low";
  return value < 2 / 3 ? "middle" : "high";
}

/** Reasons of these sides as one line; what nobody said as a list of its own at the end. */
function reasons({ say, formats }: Context, part: PartResult, sides: readonly PartReason["side"][]): string {
  const said = (side: PartReason["side"]) =>
    part.reasons
      .filter((reason) => reason.side === side && sides.includes(side))
      .map(({ message }) => say(message.id, message.values));
  const open = said("open");
  const all = [
    ...said("for"),
    ...said("against"),
    ...(open.length > 0 ? [say("parts.report.notKnown", { facts: formats.items(open) })] : []),
  ];
  return formats.capitalised(all.join("; "));
}
