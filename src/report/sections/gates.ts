import type { GateResult } from "../../knowledge/schemas/assessment.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import { type Context, heading, type Item, list, paragraph, type SectionWriter, sentences } from "../context.ts";
import { optionWord, ruledOut } from "../option-words.ts";
import type { Block } from "../report.ts";

/** What rules an option out, what has to come first, what to find out, and what is in place. */
export const gates: SectionWriter = (context) => {
  const { assessment, say, formats } = context;
  const passing = assessment.gates.filter((gate) => gate.state === "passes" && !isMoot(context, gate));
  const groups = [
    group(context, "no", (gate) => gate.state === "fails" && gate.kind === "structural"),
    group(context, "wait", (gate) => gate.state === "fails" && gate.kind === "wait"),
    group(context, "notYet", (gate) => gate.state === "fails" && gate.kind === "fixable" && !isMoot(context, gate)),
    group(context, "check", (gate) => isOpen(gate) && !isMoot(context, gate)),
  ].flat();
  const moot = assessment.gates.filter((gate) => gate.state !== "passes" && isMoot(context, gate));
  const names = (list: readonly GateResult[]) => formats.items(list.map((gate) => say(`gate.${gate.id}.name`)));
  return {
    id: "gates",
    title: say("report.gates.title"),
    blocks: [
      paragraph(say("report.gates.intro")),
      ...(groups.length > 0 ? groups : [paragraph(say("report.gates.none"))]),
      ...(moot.length > 0
        ? [
            paragraph(
              say("report.gates.moot", {
                names: names(moot),
                options: options(
                  context,
                  moot.flatMap(({ removes }) => removes),
                ),
              }),
            ),
          ]
        : []),
      ...(passing.length > 0 ? [paragraph(say("report.gates.passes", { names: names(passing) }))] : []),
    ],
  };
};

/** What rules an option out for good or for now, as sentences. */
export function barriers(context: Context, option: OptionId): Item[] {
  return context.assessment.gates
    .filter((gate) => gate.state === "fails" && gate.kind !== "fixable" && gate.removes.includes(option))
    .map((gate) => ({ title: null, text: sentenceOf(context, gate), sources: sourcesOf(context, gate) }));
}

/** More conditions to find out than this are named only; the list of open questions says how to find out. */
const mostToCheck = 5;

function group(context: Context, name: string, belongs: (gate: GateResult) => boolean): Block[] {
  const { assessment, say, formats } = context;
  const gates = assessment.gates.filter(belongs);
  if (name === "check" && gates.length > mostToCheck) {
    const names = formats.items(gates.map((gate) => say(`gate.${gate.id}.name`)));
    const concerned = options(
      context,
      gates.flatMap(({ removes }) => removes),
    );
    return [
      heading(say(`report.gates.headings.${name}`)),
      paragraph(say("report.gates.checkSeveral", { names, options: concerned })),
    ];
  }
  const items = gates.map(
    (gate): Item => ({
      title: formats.capitalised(say(`gate.${gate.id}.name`)),
      text: sentences(
        sentenceOf(context, gate),
        gate.kind === "fixable" && gate.state !== "unknown" && context.has(`gate.${gate.id}.clear`)
          ? say("report.gates.fixedBy", { clear: say(`gate.${gate.id}.clear`) })
          : null,
        say("report.gates.removes", { options: options(context, gate.removes) }),
      ),
      sources: sourcesOf(context, gate),
    }),
  );
  return items.length > 0 ? [heading(say(`report.gates.headings.${name}`)), ...list(items)] : [];
}

function sentenceOf({ say }: Context, gate: GateResult): string {
  if (gate.state === "likelyFails") return say("report.gates.likely", { unknown: gate.message });
  if (gate.state === "unknown") return say("report.gates.unknown", { unknown: gate.message });
  const word = gate.kind === "structural" ? "no" : gate.kind === "wait" ? "wait" : "notYet";
  return say(`report.gates.${word}`, { reason: gate.message });
}

/** A gate is moot where all it would remove is ruled out anyway; then it is not worth a word that it passes either. */
export function isMoot(context: Context, gate: GateResult): boolean {
  const barred = ruledOut(context);
  const rulesOut = gate.kind !== "fixable" && gate.state === "fails";
  return !rulesOut && gate.removes.every((id) => barred.has(id));
}

const isOpen = (gate: GateResult) => gate.state === "unknown" || gate.state === "likelyFails";

function options(context: Context, ids: readonly OptionId[]): string {
  return context.formats.list(
    [...new Set(ids)].map((id) => context.say("report.why.quoted", { choice: optionWord(context, id, "name") })),
  );
}

function sourcesOf({ knowledge }: Context, gate: GateResult): readonly string[] {
  return knowledge.gates.find(({ id }) => id === gate.id)?.sources ?? [];
}
