import { useState } from 'react';
import { formsOf, gapFormNames, kindsToChoose } from '#shared/domain/gap-kinds.ts';
import type { AnyGapKind, EntryId, GapForm } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** A gap that a person sees in an entry and no rule found. */
export const AddGap = ({ entry }: { readonly entry: EntryId }) => {
  const { api, data } = useOpenReview();
  const { ownKinds } = useReviewData().review;
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<AnyGapKind>('missed-appointment');
  const [form, setForm] = useState<GapForm>();
  const [words, setWords] = useState('');

  const add = async () => {
    const problem = await data.edit((base) => api.addGap({ ...base, entry, kind, form, words: words.trim() }));
    if (problem !== undefined) return;
    setOpen(false);
    setWords('');
  };

  const kinds = kindsToChoose(ownKinds).map((facts) => ({ value: facts.kind, label: facts.name }));
  const forms = formsOf[kind] ?? [];
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
      <Select
        label="Kind"
        value={kind}
        options={kinds}
        onChange={(chosen) => {
          setKind(chosen);
          setForm(undefined);
        }}
      />
      {forms.length === 0 ? undefined : (
        <Select
          label="Form"
          value={form ?? 'none'}
          options={[
            { value: 'none', label: 'Not said' },
            ...forms.map((one) => ({ value: one, label: gapFormNames[one] })),
          ]}
          onChange={(chosen) => {
            setForm(forms.find((one) => one === chosen));
          }}
        />
      )}
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
