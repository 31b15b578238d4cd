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
const undoable = ({ id, file }: Conversation) => (hasAnswers(file) ? { id, file } : null);

export const actions = {
  recordAnswer: change(({ file, model }, event) =>
    event.type === "answer.given"
      ? {
          file: { ...file, ...(model ? { model } : {}), answers: { ...file.answers, [event.question]: event.answer } },
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
  showNextOpen: change((context) => ({ current: nextOpen(context, context.current) ?? context.current })),
  showOpenedQuestion: change((context) => ({ current: openedSince(context)[0] ?? context.current })),
  showPrevious: change((context) => ({ current: previousAsked(context, context.current) ?? context.current })),
  showLast: change((context) => ({ current: askedIds(context).at(-1) ?? context.current })),
  showFirstOpen: change((context) => ({
    returning: null,
    current: openIds(context)[0] ?? askedIds(context).at(-1) ?? context.current,
  })),
  rememberReview: change((context) => ({ returning: openIds(context) })),
  forgetReview: change(() => ({ returning: null })),
  replaceAnswers: change((context, event) =>
    event.type === "answers.replaced"
      ? {
          id: event.id,
          file: event.file,
          origin: event.origin,
          before: event.origin === "storage" || event.origin === "newer" ? null : undoable(context),
        }
      : {},
  ),
  clearAnswers: change((context) => ({ file: emptyFile(), origin: "own", before: undoable(context) })),
  bringBack: change(({ id, file, before }) => ({ ...(before ?? { id, file }), origin: "own", before: null })),
};
