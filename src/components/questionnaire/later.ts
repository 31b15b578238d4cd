/** What the first question can do without: loaded right after it, or at once where answers are kept from last time. */

export { readKept } from "../../machine/kept/read-kept.ts";
export { readFragment } from "../../machine/share-link.ts";
export { answersReader, createCarrier } from "../../site/read-answers.ts";
export { KeptMore } from "./KeptMore.tsx";
export { NoticeText } from "./NoticeText.tsx";
export { ReviewScreen } from "./ReviewScreen.tsx";
