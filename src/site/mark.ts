/**
 * The mark: a whole, cut along one clean line. Two shapes on a ground of 32 by 32, told apart by the gap between them, so
 * that it works at 16 pixels, in one colour and inverted. The line leans 13.8 degrees; everything cut on the site leans so.
 */
export const mark = { whole: "M2 2h17.8L12.9 30H2z", part: "M23.2 2H30v28H16.3z" } as const;

/** Colours where no style sheet reaches: icons, cards, the browser's own frame. The same as in src/styles/tokens.css. */
export const markColours = {
  light: { paper: "#fcfaf5", surface: "#f3eee3", ink: "#1a1c1b", quiet: "#454743", whole: "#0b4a46", part: "#c13d14" },
  dark: { paper: "#131716", ink: "#ece9e2", whole: "#8fd8cc", part: "#f2906a" },
} as const;
