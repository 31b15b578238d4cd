import { useEffect, useState } from "react";
import type { AnswersFile } from "../../knowledge/schemas/answers-file.ts";
import type { ConversationActor } from "../../machine/assessment-machine.ts";
import { useFileDrop } from "../ui/use-file-drop.ts";
import type { Rest, WordsByQuestion } from "./given.ts";
import { openDropped } from "./open-dropped.ts";
import type { Phrase } from "./phrases.ts";
import type { Surroundings } from "./surroundings.ts";
import { useConversation } from "./use-conversation.ts";

interface Props {
  actor: ConversationActor;
  around: Surroundings;
  rest: Pick<Rest, "tasks" | "retired" | "parameters" | "problems">;
  words: WordsByQuestion;
  phrase: Phrase;
}

/** Takes files that are dropped on the page, and says what became of them until the answers change. */
export function DroppedFiles({ actor, around, rest, words, phrase }: Props) {
  const { file } = useConversation(actor).context;
  const [told, setTold] = useState<{ lines: string[]; of: AnswersFile } | null>(null);
  const isOver = useFileDrop((files) => {
    void openDropped(files, { actor, around, rest, words, phrase }).then((lines) =>
      setTold({ lines, of: actor.getSnapshot().context.file }),
    );
  });
  useEffect(() => void document.documentElement.classList.toggle("dropping", isOver), [isOver]);
  if (told?.of !== file) return null;
  return (
    <>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
