import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Say } from "../say.ts";
import { type ModelRow, namesOf } from "./rows.ts";

/** Areas under the scores of infrastructure and skills, each with its questions. */
export function areaRows(
  { scoreAreas }: Pick<Knowledge, "scoreAreas">,
  say: Say,
): Pick<ModelRow, "id" | "name" | "value">[] {
  return scoreAreas.map(({ id, score, of }) => ({
    id,
    name: say(`method.tables.areas.scores.${score}`, { name: say(`scoreArea.${id}.name`) }),
    value: namesOf(of, say),
  }));
}
