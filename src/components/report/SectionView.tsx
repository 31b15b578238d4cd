import type { Block, Section } from "../../report/report.ts";
import { BlockView } from "./BlockView.tsx";
import { FilmView } from "./FilmView.tsx";
import { Heading } from "./Heading.tsx";
import type { Reading } from "./reading.ts";

interface Props {
  section: Section;
  reading: Reading;
  level: number;
  /** Closed until somebody wants it, and open in print. */
  isFolded?: boolean;
}

/** One section of a report under its heading. */
export function SectionView({ section, reading, level, isFolded }: Props) {
  const heading = (
    <Heading level={level} id={section.id}>
      {section.title}
    </Heading>
  );
  const blocks = <Blocks section={section} reading={reading} level={level + 1} />;
  return (
    <section aria-labelledby={section.id} className={`part part-${section.id}`}>
      {isFolded ? (
        <details>
          <summary>{heading}</summary>
          {blocks}
        </details>
      ) : (
        <>
          {heading}
          {blocks}
        </>
      )}
    </section>
  );
}

function Blocks({ section, reading, level }: Omit<Props, "isFolded">) {
  const view = (block: Block, index: number) => <BlockView key={index} block={block} reading={reading} level={level} />;
  if (section.id === "figures") {
    const figures = section.blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
    const graphs = figures.filter(({ kind }) => kind === "graph");
    const isInFilm = (block: Block) => block.kind === "figure" && graphs.includes(block.figure);
    return (
      <>
        {section.blocks.filter((block) => block.kind !== "figure").map(view)}
        <FilmView figures={graphs} reading={reading} level={level} />
        {section.blocks.filter((block) => block.kind === "figure" && !isInFilm(block)).map(view)}
      </>
    );
  }
  if (section.id === "scores") {
    const bars = section.blocks.filter(({ kind }) => kind === "bars");
    const more = section.blocks.filter((block) => bars.indexOf(block) > 0);
    return (
      <>
        {section.blocks.filter((block) => !more.includes(block)).map(view)}
        <details>
          <summary>{reading.say("result.report.areas")}</summary>
          {more.map(view)}
        </details>
      </>
    );
  }
  return section.blocks.map(view);
}
