import { useState } from 'react';
import { meansNames, notNamed, outcomeNames } from '#shared/domain/exchanges/exchange-names.ts';
import { exchangeMeans, exchangeOutcomes } from '#shared/domain/exchanges/exchange.ts';
import type { ExchangeMeans, ExchangeOutcome } from '#shared/domain/exchanges/exchange.ts';
import type { EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const nobody = '';

/** An exchange that a person sees in an entry: from whom, to whom, how, about what, and whether it arrived. */
export const AddExchange = ({ entry }: { readonly entry: EntryId }) => {
  const { api, data } = useOpenReview();
  const { review, timeline } = useReviewData();
  const [isOpen, setOpen] = useState(false);
  const lane = String(timeline.entries.agency[timeline.entries.id.indexOf(entry)] ?? '');
  const [from, setFrom] = useState(lane);
  const [to, setTo] = useState(nobody);
  const [means, setMeans] = useState<ExchangeMeans>('not-said');
  const [outcome, setOutcome] = useState<ExchangeOutcome>('shared');
  const [about, setAbout] = useState('');
  const [problem, setProblem] = useState<string>();
  if (review.readOnly || review.agencies.length < 2) return undefined;
  if (!isOpen)
    return (
      <Button
        kind="link"
        onPress={() => {
          setOpen(true);
        }}
      >
        Add an exchange
      </Button>
    );
  const agencies = review.agencies.map(({ id, shortName }) => ({ value: String(id), label: shortName }));
  const idOf = (value: string) => review.agencies.find(({ id }) => String(id) === value)?.id;
  const add = async () => {
    const sender = idOf(from);
    const receiver = idOf(to);
    if (sender === undefined) {
      setProblem('Choose who told.');
      return;
    }
    if (receiver === undefined && outcome !== 'not-shared') {
      setProblem('Choose the agency that it went to, or say that it was not shared.');
      return;
    }
    const failed = await data.edit((base) =>
      api.addExchange({
        ...base,
        entry,
        from: sender,
        ...(receiver === undefined ? {} : { to: receiver }),
        means,
        about: about.trim(),
        outcome,
      }),
    );
    setProblem(failed);
    if (failed === undefined) {
      setOpen(false);
      setAbout('');
    }
  };
  return (
    <div className="exchange-form">
      <Select label="From" value={from} options={agencies} onChange={setFrom} />
      <Select label="To" value={to} options={[{ value: nobody, label: notNamed }, ...agencies]} onChange={setTo} />
      <Select
        label="By what means"
        value={means}
        options={exchangeMeans.map((value) => ({ value, label: meansNames[value] }))}
        onChange={setMeans}
      />
      <Select
        label="What became of it"
        value={outcome}
        options={exchangeOutcomes.map((value) => ({ value, label: outcomeNames[value] }))}
        onChange={setOutcome}
      />
      <TextField label="About" value={about} onChange={setAbout} problem={problem} maxLength={2000} />
      <div className="exchange-choices">
        <Button
          onPress={() => {
            void add();
          }}
        >
          Add
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
    </div>
  );
};
