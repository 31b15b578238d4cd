import type { Say } from "../../report/index.ts";

interface Props {
  ticked: readonly string[];
  say: Say;
  onCompare(one: string, other: string): void;
}

/** Says how many are ticked, and leads to the comparison once there are two. */
export function CompareBar({ ticked, say, onCompare }: Props) {
  const [one, other, ...more] = ticked;
  const words = one === undefined ? "none" : other === undefined ? "one" : more.length > 0 ? "many" : "two";
  return (
    <div className={one === undefined ? "compare-bar" : "compare-bar compare-bar-used"}>
      <p id="ticked" role="status">
        {say(`saved.compare.${words}`)}
      </p>
      <button
        type="button"
        aria-disabled={words !== "two"}
        aria-describedby="ticked"
        onClick={() => words === "two" && one !== undefined && other !== undefined && onCompare(one, other)}
      >
        {say("saved.compare.button")}
      </button>
    </div>
  );
}
