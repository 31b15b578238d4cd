import { useEffect, useMemo } from "react";
import { createPageSay } from "../result/page-say.ts";
import { ComparisonView } from "./ComparisonView.tsx";
import type { CompareGiven } from "./given.ts";
import { SideView } from "./SideView.tsx";
import { sideNames } from "./sides.ts";
import { type ComparePorts, useComparison } from "./use-comparison.ts";
import { useSaved } from "./use-saved.ts";

interface Props {
  given: CompareGiven;
  /** Null in the page as it is built. */
  ports: ComparePorts | null;
}

/** Two assessments beside each other: chosen above, compared below. Nothing that is saved changes. */
export function ComparePage({ given, ports }: Props) {
  const say = useMemo(() => createPageSay(given.words), [given]);
  const saved = useSaved(ports);
  const { sides, awaited, troubles, compared, isWorking, trouble, choose, openFile, openLink, clear, swap, again } =
    useComparison(ports, given.examples);
  const report = sides[0] && sides[1] ? (compared?.report ?? null) : null;
  const missing = sideNames.filter((_, place) => !sides[place] && !awaited[place]);
  // The ways to choose come at once and as a whole, so that none of them moves.
  const isShown = ports !== null && (saved !== null || missing.length === 0);
  useEffect(() => {
    if (!report) return;
    const before = document.title;
    document.title = report.title;
    return () => {
      document.title = before;
    };
  }, [report]);

  const status = () => {
    if (!isShown) return "";
    if (isWorking || awaited.some((one) => one)) return say("compare.page.working");
    if (missing.length === 2) return say("compare.page.nothing");
    const [side] = missing;
    if (side) return say(`compare.page.oneMissing.${side}`);
    return report ? say("compare.page.ready") : "";
  };
  return (
    <div className="compare">
      <h1>{say("compare.page.title")}</h1>
      <p className="lead">{say("compare.page.lead")}</p>
      <p role="status" className="compare-status">
        {status()}
      </p>
      {isShown && (
        <div className="compare-sides">
          {([0, 1] as const).map((place) => (
            <SideView
              key={place}
              {...{ place, given, say, saved }}
              awaited={awaited[place] ?? null}
              chosen={sides[place]}
              found={compared?.sides[place] ?? null}
              trouble={troubles[place]}
              onChoose={(reference) => void choose(place, reference)}
              onFile={(file) => void openFile(place, file)}
              onLink={(pasted) => void openLink(place, pasted)}
              onClear={() => clear(place)}
            />
          ))}
        </div>
      )}
      {isShown && missing.length < 2 && (
        <p className="compare-swap">
          <button type="button" className="button-quiet" onClick={swap}>
            {say("compare.page.swap")}
          </button>
        </p>
      )}
      {trouble && (
        <div role="alert" className="callout callout-careful">
          <p>{say(`compare.page.problem.${trouble}`)}</p>
          <p>
            <button type="button" onClick={again}>
              {say("compare.page.problem.again")}
            </button>
          </p>
        </div>
      )}
      {report && <ComparisonView report={report} say={say} />}
    </div>
  );
}
