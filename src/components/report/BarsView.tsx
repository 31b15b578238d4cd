import type { BarItem } from "../../report/report.ts";

/** Values from 0 to 100 as words first, with a bar beside them for the eye. */
export function BarsView({ caption, items }: { caption: string; items: readonly BarItem[] }) {
  return (
    <figure className="bars">
      <figcaption>{caption}</figcaption>
      <ul>
        {items.map((item) => (
          <li key={item.name} className={item.emphasised ? "emphasised" : undefined}>
            <span className="bar-name">{item.name}</span>
            <span className="bar-word">{item.word}</span>
            <Bar item={item} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A pale band from the lowest to the highest value that is possible, and the value itself in full colour. */
function Bar({ item }: { item: BarItem }) {
  const high = item.high ?? item.value;
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="100" height="4" />
      <rect className="bar-range" width={high} height="4" />
      <rect className="bar-value" width={item.value} height="4" />
    </svg>
  );
}
