import { type Actor, setup } from "xstate";
import { actions } from "./actions.ts";
import type { Conversation, ConversationEvent, ConversationInput } from "./conversation-types.ts";
import { emptyFile } from "./empty-file.ts";
import { guards } from "./guards.ts";

/**
 * The conversation: one question after another along the branch the answers open, then the review, then the result.
 * Pure: it knows no page, no storage and no address. Continue always leads to a question that is still open, so nothing
 * is asked twice; Back, the address and the review lead to answered ones. An answer that no longer matters stays in the
 * file, where branching ignores it, and counts again when its question comes back.
 */
export const assessmentMachine = setup({
  types: {
    context: {} as Conversation,
    events: {} as ConversationEvent,
    input: {} as ConversationInput,
  },
  guards,
  actions,
}).createMachine({
  id: "assessment",
  context: ({ input }) => ({
    questions: input.questions,
    scope: input.scope ?? null,
    model: input.model ?? null,
    id: input.id ?? "",
    file: input.file ?? emptyFile(),
    origin: "own",
    current: (input.scope ?? input.questions.map(({ id }) => id))[0] ?? "",
    returning: null,
    before: null,
  }),
  initial: "asking",
  on: {
    "question.visited": { guard: "questionIsAsked", target: ".asking", actions: ["forgetReview", "showQuestion"] },
    "review.opened": { target: ".reviewing" },
    "answers.replaced": [
      { guard: "replacementIsWhole", target: ".reviewing", actions: ["replaceAnswers", "showFirstOpen"] },
      { target: ".asking", actions: ["replaceAnswers", "showFirstOpen"] },
    ],
    "start.over": { target: ".asking", actions: ["clearAnswers", "showFirstOpen"] },
    "undo.asked": [
      { guard: "wholeCanComeBack", target: ".reviewing", actions: ["bringBack", "showFirstOpen"] },
      { guard: "somethingCanComeBack", target: ".asking", actions: ["bringBack", "showFirstOpen"] },
    ],
  },
  states: {
    asking: {
      on: {
        "answer.given": { guard: "answerFits", actions: "recordAnswer" },
        "answer.cleared": { guard: "questionIsCurrent", actions: "clearAnswer" },
        "question.left": [
          // Without an answer nothing moves; the screen says what is missing.
          { guard: "currentIsOpen" },
          { guard: "changeOpenedNothing", target: "reviewing" },
          { guard: "changeOpenedMore", actions: "showOpenedQuestion" },
          { guard: "moreIsOpen", actions: "showNextOpen" },
          { target: "reviewing" },
        ],
        "back.pressed": [
          { guard: "isReturning", target: "reviewing" },
          { guard: "hasPrevious", actions: "showPrevious" },
        ],
      },
    },
    reviewing: {
      entry: "forgetReview",
      on: {
        "change.asked": { guard: "questionIsAsked", target: "asking", actions: ["rememberReview", "showQuestion"] },
        "review.accepted": { target: "finished" },
        "back.pressed": { target: "asking", actions: "showLast" },
      },
    },
    // Not a final state: whoever comes back from the result may go on changing.
    finished: {},
  },
});

export type ConversationActor = Actor<typeof assessmentMachine>;
