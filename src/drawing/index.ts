export type {
  Area,
  Border,
  Caption,
  Drawing,
  Placed,
  PlacedEdge,
  PlacedNode,
  PlacedText,
  Point,
  Tick,
} from "./drawing.ts";
export { type LegendMark, legendMarks } from "./legend-marks.ts";
export { arrival, softPath } from "./path.ts";
export { place, placeFilm } from "./place.ts";
