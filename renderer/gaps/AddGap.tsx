import { useState } from 'react';
import { gapKindFacts } from '#shared/domain/gap-kinds.ts';
import type { EntryId, GapKind } from '#shared/model.ts';
import { useOpenReview } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const kinds = gapKindFacts.map(({ kind, name }) => ({ value: kind, label: name }));

/** A gap that a person sees in an entry and no rule found. */
export const AddGap = ({ entry }: { readonly entry: EntryId }) => {
  const { api, data } = useOpenReview();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<GapKind>('missed-appointment');
  const [words, setWords] = useState('');

  const add = async () => {
    const problem = await data.edit((base) => api.addGap({ ...base, entry, kind, words: words.trim() }));
    if (problem !== undefined) return;
    setOpen(false);
    setWords('');
  };

  if (!isOpen)
    return (
      <div className="gap-add">
        <Button
          kind="link"
          onPress={() => {
            setOpen(true);
          }}
        >
          Mark a gap by hand
        </Button>
      </div>
    );
  return (
    <section className="gap" aria-label="Mark a gap by hand">
      <Select label="Kind" value={kind} options={kinds} onChange={setKind} />
      <TextField label="What is missing, by the records" multiline value={words} onChange={setWords} />
      <div className="gap-form-steps">
        <Button
          onPress={() => {
            void add();
          }}
        >
          Mark
        </Button>
        <Button
          kind="link"
          onPress={() => {
            setOpen(false);
          }}
        >
          Cancel
        </Button>
      </div>
    </section>
  );
};
