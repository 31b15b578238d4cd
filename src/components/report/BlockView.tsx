import type { Block } from "../../report/report.ts";
import { FigureView } from "./FigureView.tsx";
import type { Reading } from "./reading.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { TextBlockView } from "./TextBlockView.tsx";

interface Props {
  block: Block;
  reading: Reading;
  /** Rank of a heading inside the section. */
  level: number;
}

/** One block of a report: each kind has exactly one look. */
export function BlockView({ block, reading, level }: Props) {
  return block.kind === "figure" ? (
    <FigureView figure={block.figure} reading={reading} level={level} />
  ) : (
    <TextBlockView {...{ block, reading, level }} marks={(ids) => <SourceMarks ids={ids} reading={reading} />} />
  );
}
