import type { Keeping } from "../../machine/kept/attempt.ts";
import type { Phrase } from "./phrases.ts";

/** Says from the first answer on where answers are kept. */
export function SavedLine({ keeping, phrase }: { keeping: Keeping | null; phrase: Phrase }) {
  // What another tab has changed is told by the notice.
  const isSaid = keeping && keeping !== "removed" && keeping !== "elsewhere";
  return (
    <p role="status" className={`saved ${keeping === "kept" ? "saved-kept" : ""}`}>
      {isSaid && phrase(`saved.${keeping}`)}
    </p>
  );
}
