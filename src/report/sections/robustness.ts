import { choiceLabel } from "../answer-words.ts";
import { type Context, paragraph, type SectionWriter } from "../context.ts";
import { optionWord } from "../option-words.ts";
import type { Block } from "../report.ts";

/** The advice when one assumption of the method is changed. */
export const robustness: SectionWriter = (context) => {
  const { assessment, say, explanations } = context;
  const settings = explanations.robustness ?? [];
  if (settings.length === 0) return null;
  const { destination, now } = assessment.verdict;
  const isSame = (setting: (typeof settings)[number]) => setting.destination === destination && setting.now === now;
  const named = settings.map((setting) => ({ ...setting, name: nameOf(context, setting) }));
  const [same, other] = [named.filter(isSame), named.filter((setting) => !isSame(setting))];
  return {
    id: "robustness",
    title: say("report.robustness.title"),
    blocks: [
      ...runnerUp(context),
      paragraph(say("report.robustness.intro")),
      ...(same.length > 0
        ? [
            paragraph(
              say(`report.robustness.${other.length > 0 ? "partly" : "unchanged"}`, {
                settings: same.map(({ name }) => say("report.why.quoted", { choice: name })).join("; "),
              }),
            ),
          ]
        : []),
      ...(other.length > 0 ? [changed(context, other)] : []),
    ],
  };
};

/** When the second best would be the best, as a sentence about the reader's own goals. */
function runnerUp(context: Context): Block[] {
  const { say, formats, explanations } = context;
  const second = explanations.runnerUp;
  if (!second) return [];
  const ranking = context.knowledge.questions.find(({ kind }) => kind === "ranking");
  const goals = second.goals.map((goal) =>
    say("report.why.quoted", { choice: choiceLabel(context, ranking?.id ?? "", goal) }),
  );
  const option = optionWord(context, second.option, "name");
  const need = second.heavier ? say(`need.${second.heavier.need}.name`) : null;
  return [
    paragraph(
      goals.length > 0
        ? say("report.robustness.runnerUp.goals", { option, goals: formats.items(goals), count: goals.length })
        : say("report.robustness.runnerUp.noGoal", { option }),
    ),
    ...(need ? [paragraph(say("report.robustness.runnerUp.heavier", { option, need }))] : []),
  ];
}

type Setting = NonNullable<Context["explanations"]["robustness"]>[number];

function nameOf({ say }: Context, { setting, goal }: Setting): string {
  return goal === null
    ? say(`report.robustness.setting.${setting}`)
    : say("report.robustness.setting.goal", { need: say(`need.${goal}.name`) });
}

function changed(context: Context, settings: readonly (Setting & { name: string })[]): Block {
  const { say } = context;
  return {
    kind: "table",
    caption: say("report.robustness.table.caption"),
    columns: ["setting", "destination", "now"].map((name) => ({
      title: say(`report.robustness.table.${name}`),
      numeric: false,
    })),
    rows: settings.map(({ name, destination, now }) => [
      name,
      optionWord(context, destination, "name"),
      optionWord(context, now, "name"),
    ]),
  };
}
