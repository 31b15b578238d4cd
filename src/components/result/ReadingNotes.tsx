interface Props {
  /** Whole sentences; often none. */
  notes: readonly string[];
}

/** What has to be known of answers that another version of Rightsplit wrote: what to check, what was left out. */
export function ReadingNotes({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <div className="callout callout-note reading-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
