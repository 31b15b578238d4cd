import type { Knowledge } from "./knowledge.ts";
import type { Gate, Option } from "./schemas/model.ts";

/** A number of the model that a visitor may change to see what it does. */
export interface Adjustable {
  /** Path of the number: "MOD.meets.load", "MOD.demand", "parameters.margin", "gates.reason-for-services". */
  id: string;
  value: number;
  least: number;
  most: number;
  /** What one press of an arrow key changes. */
  step: number;
  /** Other numbers between which it has to stay. */
  notBelow?: string;
  notAbove?: string;
  /** Path of its file in the repository. */
  file: string;
}

/** New values by the id of the number. */
export type Changes = Readonly<Record<string, number>>;

const parameterFile = "src/content/parameters.yaml";

/** Everything that can be changed: the tables of the options, and the main numbers and thresholds of the method. */
export function adjustables(knowledge: Knowledge): Adjustable[] {
  return [...optionNumbers(knowledge), ...methodNumbers(knowledge), ...thresholds(knowledge)];
}

function optionNumbers({ options, needs }: Knowledge): Adjustable[] {
  return options.flatMap(({ id, meets, demand }) => {
    const common = { least: 0, most: 1, step: 0.05, file: `src/content/options/${id}.yaml` };
    return [
      ...needs.flatMap((need) => {
        const cell = meets[need.id];
        return cell ? [{ ...common, id: `${id}.meets.${need.id}`, value: cell.value }] : [];
      }),
      { ...common, id: `${id}.demand`, value: demand.value },
    ];
  });
}

function methodNumbers({ parameters }: Knowledge): Adjustable[] {
  const [least, most] = parameters.weightOfNeed.value;
  const share = { least: 0, most: 1, step: 0.05, file: parameterFile };
  const of = (name: string) => `parameters.${name}`;
  return [
    { ...share, id: of("weightOfNeed.least"), value: least, notAbove: of("weightOfNeed.most") },
    { ...share, id: of("weightOfNeed.most"), value: most, notBelow: of("weightOfNeed.least") },
    // At 0 one would divide by nothing; beyond a fifth all options are nearly alike.
    { ...share, id: of("temperature"), value: parameters.temperature.value, least: 0.005, most: 0.2, step: 0.005 },
    { ...share, id: of("margin"), value: parameters.margin.value, most: 0.5 },
    ...(parameters.fromTheStart ? [{ ...share, id: of("fromTheStart"), value: parameters.fromTheStart.value }] : []),
    { ...share, id: of("clear"), value: parameters.clear.value, notBelow: of("likely") },
    { ...share, id: of("likely"), value: parameters.likely.value, notBelow: of("close"), notAbove: of("clear") },
    { ...share, id: of("close"), value: parameters.close.value, notAbove: of("likely") },
  ];
}

/** Gates whose threshold is a number and not an answer. */
function thresholds({ gates }: Knowledge): Adjustable[] {
  return gates.flatMap(({ id, fails }) =>
    "needs" in fails
      ? [{ id: `gates.${id}`, value: fails.below, least: 0, most: 1, step: 0.05, file: `src/content/gates/${id}.yaml` }]
      : [],
  );
}

/** The same knowledge with other numbers. What is not named stays. */
export function adjusted(knowledge: Knowledge, changes: Changes): Knowledge {
  const { parameters } = knowledge;
  const numberAt = (id: string, value: number) => changes[id] ?? value;
  const changed = <T extends { value: number }>(name: string, one: T): T => ({
    ...one,
    value: numberAt(`parameters.${name}`, one.value),
  });
  const [least, most] = parameters.weightOfNeed.value;
  return {
    ...knowledge,
    options: knowledge.options.map((option) => withTable(option, numberAt)),
    gates: knowledge.gates.map((gate) => withThreshold(gate, numberAt)),
    parameters: {
      ...parameters,
      weightOfNeed: {
        ...parameters.weightOfNeed,
        value: [numberAt("parameters.weightOfNeed.least", least), numberAt("parameters.weightOfNeed.most", most)],
      },
      temperature: changed("temperature", parameters.temperature),
      margin: changed("margin", parameters.margin),
      clear: changed("clear", parameters.clear),
      likely: changed("likely", parameters.likely),
      close: changed("close", parameters.close),
      ...(parameters.fromTheStart ? { fromTheStart: changed("fromTheStart", parameters.fromTheStart) } : {}),
    },
  };
}

type NumberAt = (id: string, value: number) => number;

function withTable(option: Option, numberAt: NumberAt): Option {
  const cells = Object.entries(option.meets).map(([need, cell]) => [
    need,
    { ...cell, value: numberAt(`${option.id}.meets.${need}`, cell.value) },
  ]);
  const demand = { ...option.demand, value: numberAt(`${option.id}.demand`, option.demand.value) };
  return { ...option, meets: Object.fromEntries(cells), demand };
}

function withThreshold(gate: Gate, numberAt: NumberAt): Gate {
  const { fails } = gate;
  return "needs" in fails ? { ...gate, fails: { ...fails, below: numberAt(`gates.${gate.id}`, fails.below) } } : gate;
}
