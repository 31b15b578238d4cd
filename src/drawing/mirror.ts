import type { Area, Drawing, PlacedText, Point } from "./drawing.ts";

/** The same drawing for readers who begin at the right. Areas of text then begin at their right edge. */
export function mirror(drawing: Drawing): Drawing {
  const { width } = drawing;
  const point = <Shape extends Point>(shape: Shape): Shape => ({ ...shape, x: width - shape.x });
  const area = (shape: Area): Area => ({ ...shape, x: width - shape.x - shape.width });
  const text = (placed: PlacedText): PlacedText => ({ ...placed, area: area(placed.area) });
  return {
    ...drawing,
    captions: drawing.captions.map((each) => ({
      ...each,
      text: text(each.text),
      rule: { ...each.rule, x1: width - each.rule.x2, x2: width - each.rule.x1 },
    })),
    borders: drawing.borders.map((each) => ({
      ...each,
      area: area(each.area),
      title: each.title && text(each.title),
      plate: each.plate && area(each.plate),
    })),
    nodes: drawing.nodes.map((each) => ({
      ...each,
      area: area(each.area),
      label: text(each.label),
      note: each.note && text(each.note),
      badge: each.badge && area(each.badge),
      glyph: each.glyph && area(each.glyph),
      bar: each.bar && area(each.bar),
    })),
    edges: drawing.edges.map((each) => ({ ...each, points: each.points.map(point) })),
    labels: drawing.labels.map((each) => ({ ...each, text: text(each.text) })),
    marks: drawing.marks.map(point),
    lifelines: drawing.lifelines.map((each) => ({ ...each, x: width - each.x })),
    ticks: drawing.ticks.map((tick) => ({ ...tick, x: width - tick.x, text: text(tick.text) })),
  };
}
