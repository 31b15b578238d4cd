/** What a report can say at all: other words belong to pages and programs. */
const spoken = new RegExp(
  [
    String.raw`^(report|answers|result\.glance|diagrams|phases|roadmap|roles|problem|need|scoreArea|contradiction|tripwire|runtime|task|parts)\.`,
    String.raw`^question\.[^.]+\.(ask|name|choices|whomToAsk)\b`,
    String.raw`^option\..+(?<!\.notWhen)$`,
    String.raw`^gate\.[^.]+\.(?!passes$)`,
    String.raw`^readiness\.[^.]+\.name$`,
  ].join("|"),
);

/** What only the later sections say, and sentences about answers that cannot be read. */
const later = new RegExp(
  [
    String.raw`^report\.(tripwires|flips|robustness|unknowns|method|answers|roadmap\.howTo)\.(?!title$)`,
    String.raw`^report\.figures\.(nodes|edges|kind|edge|change)\.`,
    String.raw`^problem\.`,
    String.raw`^question\.[^.]+\.ask$`,
    String.raw`^task\.[^.]+\.(what|done|retires|tools)$`,
    String.raw`^(tripwire|parts)\.`,
  ].join("|"),
);

/** Words with which the first sections of a report can be written; they are fetched first. */
export function isOpeningWord(id: string): boolean {
  return spoken.test(id) && !later.test(id);
}

/** Words that the rest of the report needs beside those. */
export function isLaterWord(id: string): boolean {
  return spoken.test(id) && later.test(id);
}
