import type { Keeping } from "../../machine/answers-store.ts";
import type { Phrase } from "./phrases.ts";

/** Says from the first answer on where answers are kept. */
export function SavedLine({ keeping, phrase }: { keeping: Keeping | null; phrase: Phrase }) {
  // What was not kept for the sake of a newer version is told by the notice.
  const isSaid = keeping && keeping !== "removed" && keeping !== "refused";
  return (
    <p role="status" className={`saved ${keeping === "kept" ? "saved-kept" : ""}`}>
      {isSaid && phrase(`saved.${keeping}`)}
    </p>
  );
}
