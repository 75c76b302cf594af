import { useState } from 'react';
import type { EntryId, SourceKind } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const kinds = [
  { value: 'agency', label: 'An agency’s words' },
  { value: 'review', label: 'The review’s own words' },
] as const;

const empty = { whenWritten: '', text: '', comment: '' };

/** An entry that a person types, for what came by telephone, by letter or in a meeting. */
export const AddEntry = () => {
  const { api, data, selection } = useOpenReview();
  const { review } = useReviewData();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(empty);
  const [kind, setKind] = useState<SourceKind>('agency');
  const [lane, setLane] = useState('');
  const [problem, setProblem] = useState<string>();
  if (review.readOnly) return undefined;

  const change = (part: Partial<typeof empty>) => {
    setTyped({ ...typed, ...part });
    setProblem(undefined);
  };
  const add = async () => {
    if (typed.whenWritten.trim() === '' || typed.text.trim() === '') {
      setProblem('An entry needs a date and what happened.');
      return;
    }
    const agency = review.agencies.find(({ id }) => String(id) === lane)?.id;
    let entry: EntryId | undefined;
    const answer = await data.edit(async (base) => {
      const added = await api.addEntry({ ...base, ...typed, kind, agency });
      entry = added.entry;
      return added;
    });
    setProblem(answer);
    if (answer !== undefined) return;
    setTyped(empty);
    setOpen(false);
    if (entry !== undefined) selection.select(entry);
  };

  return (
    <>
      <Button
        kind="link"
        onPress={() => {
          setOpen(true);
        }}
      >
        Add an entry
      </Button>
      {isOpen ? (
        <Dialog
          title="Add an entry by hand"
          onClose={() => {
            setOpen(false);
          }}
        >
          <form
            className="add-entry"
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <TextField
              label="Date"
              hint="As you would write it: 7.2.14, May 2010, 7-24.02.14, w/c 03.06.13."
              takesFocus
              maxLength={200}
              value={typed.whenWritten}
              onChange={(whenWritten) => {
                change({ whenWritten });
              }}
            />
            <TextField
              label="What happened"
              multiline
              maxLength={20_000}
              value={typed.text}
              onChange={(text) => {
                change({ text });
              }}
            />
            <TextField
              label="Comment"
              multiline
              maxLength={20_000}
              value={typed.comment}
              onChange={(comment) => {
                change({ comment });
              }}
            />
            <Select label="Whose words" value={kind} options={kinds} onChange={setKind} />
            <Select
              label="Lane"
              value={lane}
              options={[
                { value: '', label: 'As its words propose, to be confirmed' },
                ...review.agencies.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
              ]}
              onChange={setLane}
            />
            {problem === undefined ? undefined : <Notice tone="problem">{problem}</Notice>}
            <div className="dialog-steps">
              <Button
                kind="link"
                onPress={() => {
                  setOpen(false);
                }}
              >
                Cancel
              </Button>
              <Button kind="primary" type="submit">
                Add the entry
              </Button>
            </div>
          </form>
        </Dialog>
      ) : undefined}
    </>
  );
};
