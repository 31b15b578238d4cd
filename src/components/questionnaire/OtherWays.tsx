import type { Addresses } from "./given.ts";
import type { Phrase } from "./phrases.ts";

const ways = ["parts", "together", "saved", "compare"] as const;

/** What else there is to do with answers, on pages of its own; nothing where the page names none. */
export function OtherWays({ addresses, phrase }: { addresses: Addresses; phrase: Phrase }) {
  const shown = ways.filter((way) => addresses[way] !== undefined);
  if (shown.length === 0) return null;
  return (
    <nav className="open-instead" aria-label={phrase("review.other.title")}>
      {shown.map((way) => (
        <p key={way}>
          <a className="onward" href={addresses[way]}>
            {phrase(`review.other.${way}`)}
          </a>
        </p>
      ))}
    </nav>
  );
}
