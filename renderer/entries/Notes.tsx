import { useRef, useState } from 'react';
import type { Entry } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { formatInstant } from '../ui/format-instant.ts';
import { TextField } from '../ui/TextField.tsx';
import { useKeys } from '../ui/use-keys.ts';

/** What the panel or the reviewer adds to an entry. Notes never change the imported words. */
export const Notes = ({ entry }: { readonly entry: Entry }) => {
  const { api, data } = useOpenReview();
  const { readOnly } = useReviewData().review;
  const [draft, setDraft] = useState('');
  const section = useRef<HTMLElement>(null);
  useKeys({
    n: () => {
      section.current?.querySelector('textarea')?.focus();
    },
  });

  const add = async () => {
    const words = draft.trim();
    if (words === '') return;
    const problem = await data.edit((base) => api.addNote({ ...base, entry: entry.id, words }));
    if (problem === undefined) setDraft('');
  };

  return (
    <section className="details-section" aria-label="Notes" ref={section}>
      <h3 className="label">Notes</h3>
      <ul className="details-list">
        {entry.notes.map((note) => (
          <li key={note.id} className="details-note">
            <p className="cell-text">{note.words}</p>
            <p className="quiet-text">
              {note.by}, {formatInstant(note.at)}
            </p>
          </li>
        ))}
      </ul>
      {readOnly ? undefined : (
        <div className="details-form">
          <TextField label="Add a note" multiline maxLength={8000} value={draft} onChange={setDraft} />
          {draft.trim() === '' ? undefined : (
            <div className="details-form-steps">
              <Button
                onPress={() => {
                  void add();
                }}
              >
                Store the note
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
};
