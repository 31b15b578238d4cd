import type { Phrase } from "./phrases.ts";

interface Props {
  /** Name of the page, until there is a heading of its own. */
  title: string;
  phrase: Phrase;
  failed: boolean;
  tryAgain(): void;
}

/** In place of a screen whose words are still on their way, or could not be had. */
export function Loading({ title, phrase, failed, tryAgain }: Props) {
  return (
    <div role="status" className="loading">
      <h1>{title}</h1>
      <p>{phrase(failed ? "loadFailed" : "loading")}</p>
      {failed && (
        <p className="buttons">
          <button type="button" onClick={tryAgain}>
            {phrase("tryAgain")}
          </button>
          {/* After a new version was put up, the files of this page are gone for good; a fresh page has others. */}
          <button type="button" className="button-quiet" onClick={() => window.location.reload()}>
            {phrase("loadAgain")}
          </button>
        </p>
      )}
    </div>
  );
}
