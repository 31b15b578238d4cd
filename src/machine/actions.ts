import { assign } from "xstate";
import type { AnswersFile } from "../knowledge/schemas/answers-file.ts";
import type { Conversation, ConversationEvent } from "./conversation-types.ts";
import { emptyFile } from "./empty-file.ts";
import { openedSince } from "./guards.ts";
import { askedIds, nextOpen, openIds, previousAsked } from "./path.ts";

/** An action that changes the conversation and does nothing else. */
function change(make: (context: Conversation, event: ConversationEvent) => Partial<Conversation>) {
  return assign<Conversation, ConversationEvent, undefined, ConversationEvent, never>(({ context, event }) =>
    make(context, event),
  );
}

const hasAnswers = (file: AnswersFile) => Object.keys(file.answers).length > 0;
const undoable = ({ file }: Conversation) => (hasAnswers(file) ? file : null);

export const actions = {
  recordAnswer: change(({ file }, event) =>
    event.type === "answer.given"
      ? {
          file: { ...file, answers: { ...file.answers, [event.question]: event.answer } },
          origin: "own",
          before: null,
        }
      : {},
  ),
  clearAnswer: change(({ file }, event) => {
    if (event.type !== "answer.cleared") return {};
    const { [event.question]: _cleared, ...answers } = file.answers;
    return { file: { ...file, answers }, origin: "own", before: null };
  }),
  showQuestion: change((_context, event) => ("question" in event ? { current: event.question } : {})),
  showNextOpen: change(({ questions, file, current }) => ({
    current: nextOpen(questions, file.answers, current) ?? current,
  })),
  showOpenedQuestion: change((context) => ({ current: openedSince(context)[0] ?? context.current })),
  showPrevious: change(({ questions, file, current }) => ({
    current: previousAsked(questions, file.answers, current) ?? current,
  })),
  showLast: change(({ questions, file, current }) => ({
    current: askedIds(questions, file.answers).at(-1) ?? current,
  })),
  showFirstOpen: change(({ questions, file, current }) => ({
    returning: null,
    current: openIds(questions, file.answers)[0] ?? askedIds(questions, file.answers).at(-1) ?? current,
  })),
  rememberReview: change(({ questions, file }) => ({ returning: openIds(questions, file.answers) })),
  forgetReview: change(() => ({ returning: null })),
  replaceAnswers: change((context, event) =>
    event.type === "answers.replaced"
      ? { file: event.file, origin: event.origin, before: event.origin === "storage" ? null : undoable(context) }
      : {},
  ),
  clearAnswers: change((context) => ({ file: emptyFile(), origin: "own", before: undoable(context) })),
  bringBack: change(({ file, before }) => ({ file: before ?? file, origin: "own", before: null })),
};
