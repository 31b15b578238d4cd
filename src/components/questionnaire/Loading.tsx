import type { Phrase } from "./phrases.ts";

interface Props {
  phrase: Phrase;
  failed: boolean;
  tryAgain(): void;
}

/** In place of a screen whose words are still on their way, or could not be had. */
export function Loading({ phrase, failed, tryAgain }: Props) {
  return (
    <div role="status" className="loading">
      <p>{phrase(failed ? "loadFailed" : "loading")}</p>
      {failed && (
        <button type="button" onClick={tryAgain}>
          {phrase("tryAgain")}
        </button>
      )}
    </div>
  );
}
