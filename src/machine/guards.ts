import { fits } from "./answer.ts";
import type { Conversation, ConversationEvent } from "./conversation-types.ts";
import { askedIds, openIds, previousAsked } from "./path.ts";

type Given = { context: Conversation; event: ConversationEvent };

const openOf = ({ context }: Given) => openIds(context);

/** Questions that a change has opened and that were not open when the review was left. */
export function openedSince(context: Conversation): string[] {
  return openIds(context).filter((id) => !context.returning?.includes(id));
}

function questionIsAsked({ context, event }: Given): boolean {
  return "question" in event && askedIds(context).includes(event.question);
}

export const guards = {
  questionIsAsked,
  /** Only the question on screen takes an answer: changing an earlier one could take it away beneath the visitor. */
  questionIsCurrent: ({ context, event }: Given) => "question" in event && event.question === context.current,
  answerFits({ context, event }: Given): boolean {
    if (event.type !== "answer.given" || event.question !== context.current) return false;
    const question = context.questions.find(({ id }) => id === event.question);
    return question !== undefined && fits(question, event.answer);
  },
  currentIsOpen: (given: Given) => openOf(given).includes(given.context.current),
  isReturning: ({ context }: Given) => context.returning !== null,
  changeOpenedNothing: ({ context }: Given) => context.returning !== null && openedSince(context).length === 0,
  changeOpenedMore: ({ context }: Given) => context.returning !== null && openedSince(context).length > 0,
  moreIsOpen: (given: Given) => openOf(given).length > 0,
  hasPrevious: ({ context }: Given) => previousAsked(context, context.current) !== undefined,
  replacementIsWhole: ({ context, event }: Given) =>
    event.type === "answers.replaced" && openIds({ ...context, file: event.file }).length === 0,
  somethingCanComeBack: ({ context }: Given) => context.before !== null,
  wholeCanComeBack: ({ context }: Given) =>
    context.before !== null && openIds({ ...context, file: context.before.file }).length === 0,
};
