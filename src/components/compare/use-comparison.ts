import { useCallback, useEffect, useRef, useState } from "react";
import { openEnvelope } from "../../machine/kept/open-envelope.ts";
import type { Shelf } from "../../machine/kept/shelf.ts";
import type { Compared } from "../../worker/messages.ts";
import type { Comparisons } from "../../worker/open-comparison.ts";
import { textAt } from "../../worker/text-at.ts";
import { textOf } from "../../worker/text-of.ts";
import { fragmentOf, type Reference, sidesIn } from "./address.ts";
import type { ExampleFirm } from "./given.ts";
import { type Chosen, fragmentIn, type Place, type Trouble } from "./sides.ts";

export interface ComparePorts {
  comparisons: Comparisons;
  /** The saved assessments of this browser, with what a reader of them has to know. @throws where that cannot be loaded */
  shelf(): Promise<Shelf>;
}

type Pair<T> = readonly [T, T];

const none: Pair<null> = [null, null];

function withOne<T>(pair: Pair<T>, place: Place, value: T): Pair<T> {
  return place === 0 ? [value, pair[1]] : [pair[0], value];
}

/** What is on each side, what is wrong with it, and the comparison. The last one stays until the next is there. */
export function useComparison(ports: ComparePorts | null, examples: readonly ExampleFirm[]) {
  const [sides, setSides] = useState<Pair<Chosen | null>>(none);
  const [troubles, setTroubles] = useState<Pair<Trouble | null>>(none);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<"loadFailed" | "unexpected" | null>(null);
  const turns = useRef<[number, number]>([0, 0]);
  // What the address names has its place from the start, so that nothing moves when it is there.
  const [named] = useState(() => (ports && sidesIn(window.location.hash)) ?? none);

  /** Puts something on a side once it has been read. Whoever chooses again before that wins. */
  const put = useCallback(async (place: Place, make: () => Promise<Chosen | Trouble>) => {
    turns.current[place] += 1;
    const turn = turns.current[place];
    const made = await make();
    if (turn !== turns.current[place]) return;
    const isChosen = "given" in made;
    setTroubles((before) => withOne(before, place, isChosen ? null : made));
    if (isChosen) setSides((before) => withOne<Chosen | null>(before, place, made));
  }, []);

  const shelf = ports?.shelf;
  const read = useCallback(
    async (reference: Reference): Promise<Chosen | Trouble> => {
      try {
        if (reference.kind === "example") {
          const address = examples.find(({ id }) => id === reference.id)?.address;
          if (address === undefined) return { id: "missing" };
          return { origin: "example", given: { kind: "file", text: await textAt(address) }, reference };
        }
        const text = (await shelf?.())?.text(reference.id) ?? null;
        if (text === null) return { id: "missing" };
        return { origin: "kept", given: { kind: "kept", text: openEnvelope(text).text }, reference };
      } catch {
        return { id: "loadFailed" };
      }
    },
    [shelf, examples],
  );

  const choose = useCallback((place: Place, reference: Reference) => put(place, () => read(reference)), [put, read]);
  const openFile = useCallback(
    (place: Place, file: File) =>
      put(place, async () => {
        const text = await textOf(file).catch(() => null);
        return text === null
          ? { id: "unreadable" }
          : { origin: "file", given: { kind: "file", text }, reference: null };
      }),
    [put],
  );
  const openLink = useCallback(
    (place: Place, pasted: string) =>
      put(place, async () => {
        const text = fragmentIn(pasted);
        return text === null ? { id: "notALink" } : { origin: "link", given: { kind: "link", text }, reference: null };
      }),
    [put],
  );
  const clear = useCallback((place: Place) => {
    turns.current[place] += 1;
    setTroubles((before) => withOne(before, place, null));
    setSides((before) => withOne<Chosen | null>(before, place, null));
  }, []);
  const swap = useCallback(() => {
    setSides(([one, other]) => [other, one]);
    setTroubles(([one, other]) => [other, one]);
    setCompared((before) => before && { ...before, sides: [before.sides[1], before.sides[0]] });
  }, []);

  const begin = useRef(() => {});
  useEffect(() => {
    if (!ports || (!sides[0] && !sides[1])) {
      setCompared(null);
      return;
    }
    begin.current = () => {
      setWorking(true);
      setTrouble(null);
      ports.comparisons.compare([sides[0]?.given ?? null, sides[1]?.given ?? null], (news) => {
        setWorking(false);
        if (news.kind === "compared") setCompared(news);
        else setTrouble(news.kind === "failed" ? "unexpected" : "loadFailed");
      });
    };
    begin.current();
  }, [ports, sides]);

  useEffect(() => {
    if (!ports) return;
    const follow = () => {
      const named = sidesIn(window.location.hash);
      if (!named) return;
      for (const place of [0, 1] as const) {
        const reference = named[place];
        if (reference) void choose(place, reference);
      }
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [ports, choose]);
  const isTouched = useRef(false);
  useEffect(() => {
    if (sides[0] || sides[1]) isTouched.current = true;
    if (!isTouched.current) return;
    const fragment = fragmentOf([sides[0]?.reference ?? null, sides[1]?.reference ?? null]);
    // So that the page can be loaded again and bookmarked.
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, "", pathname + search + fragment);
  }, [sides]);

  const again = useCallback(() => begin.current(), []);
  const awaited = ([0, 1] as const).map((place) =>
    sides[place] || troubles[place] || turns.current[place] > 1 ? null : (named[place]?.kind ?? null),
  );
  return { sides, awaited, troubles, compared, isWorking, trouble, choose, openFile, openLink, clear, swap, again };
}
