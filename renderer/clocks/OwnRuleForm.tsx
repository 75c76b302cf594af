import { useState } from 'react';
import type { Clocks, RuleInReview } from '#shared/clocks.ts';
import { clockUnits } from '#shared/domain/clocks/clock.ts';
import type { ClockUnit } from '#shared/domain/clocks/clock.ts';
import { stepOfWords, wordsOfStep } from '#shared/domain/clocks/steps/all-steps.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

type Draft = {
  readonly name: string;
  readonly from: string;
  readonly fromWords: string;
  readonly to: string;
  readonly toWords: string;
  readonly limit: string;
  readonly unit: ClockUnit;
  readonly source: string;
  readonly repeats: boolean;
};

const empty: Draft = {
  name: '',
  from: 'referral',
  fromWords: '',
  to: 'assessment-complete',
  toWords: '',
  limit: '',
  unit: 'working days',
  source: '',
  repeats: false,
};

const ownWords = '';
const units = clockUnits.filter((unit) => unit !== 'weeks of pregnancy').map((unit) => ({ value: unit, label: unit }));

const problemOf = ({ name, from, fromWords, to, toWords, limit }: Draft): string | undefined => {
  if (name.trim() === '') return 'Give the rule a name.';
  if ((from === ownWords && fromWords.trim() === '') || (to === ownWords && toWords.trim() === ''))
    return 'Write the words that tell of its start or its end.';
  return limit === '' || /^\d{1,4}$/.test(limit) ? undefined : 'Write the limit as a whole number, or leave it empty.';
};

const draftOf = ({ name, from: [from = ''], to, limit, unit, source, repeats }: RuleInReview): Draft => {
  const [fromWords, toWords] = [wordsOfStep(from), wordsOfStep(to)];
  return {
    name,
    from: fromWords === undefined ? from : ownWords,
    fromWords: fromWords ?? '',
    to: toWords === undefined ? to : ownWords,
    toWords: toWords ?? '',
    limit: limit === undefined ? '' : String(limit),
    unit,
    source,
    repeats: repeats,
  };
};

export type OwnRuleFormProps = {
  readonly steps: Clocks['steps'];
  /** The rule to change; a new one where absent. */
  readonly rule?: RuleInReview | undefined;
};

/** A rule of the panel's own: from which step or words to which, how long, and who says so. */
export const OwnRuleForm = ({ steps, rule }: OwnRuleFormProps) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const [draft, setDraft] = useState<Draft>();
  const [problem, setProblem] = useState<string>();
  if (draft === undefined)
    return (
      <Button
        kind="link"
        isDisabled={review.readOnly}
        onPress={() => {
          setDraft(rule === undefined ? empty : draftOf(rule));
        }}
        label={rule === undefined ? undefined : `Change the rule ${rule.name}`}
      >
        {rule === undefined ? 'Add a rule of your own' : 'Change…'}
      </Button>
    );
  const change = (changed: Partial<Draft>) => {
    setDraft({ ...draft, ...changed });
  };
  const add = async () => {
    const wrong = problemOf(draft);
    setProblem(wrong);
    if (wrong !== undefined) return;
    const { name, from, fromWords, to, toWords, limit, unit, source, repeats } = draft;
    const answer = await data.edit((base) =>
      api.putClockRule({
        ...base,
        ...(rule === undefined ? {} : { id: Number(rule.id.slice('own:'.length)) }),
        name: name.trim(),
        from: from === ownWords ? stepOfWords(fromWords.trim()) : from,
        to: to === ownWords ? stepOfWords(toWords.trim()) : to,
        ...(limit === '' ? {} : { limit: Number(limit) }),
        unit,
        source: source.trim(),
        repeats,
      }),
    );
    if (answer === undefined) setDraft(undefined);
  };
  const options = [
    ...steps.map(({ id, name }) => ({ value: id, label: name })),
    { value: ownWords, label: 'Words of your own' },
  ];
  return (
    <form
      className="own-rule"
      aria-label={rule === undefined ? 'Add a rule of your own' : `Change the rule ${rule.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label="Name"
        value={draft.name}
        problem={problem}
        takesFocus
        maxLength={200}
        onChange={(name) => {
          change({ name });
        }}
      />
      <Select
        label="From"
        value={draft.from}
        options={options}
        onChange={(from) => {
          change({ from });
        }}
      />
      {draft.from === ownWords ? (
        <TextField
          label="Words that tell of its start"
          value={draft.fromWords}
          maxLength={100}
          onChange={(fromWords) => {
            change({ fromWords });
          }}
        />
      ) : undefined}
      <Select
        label="To"
        value={draft.to}
        options={options}
        onChange={(to) => {
          change({ to });
        }}
      />
      {draft.to === ownWords ? (
        <TextField
          label="Words that tell of its end"
          value={draft.toWords}
          maxLength={100}
          onChange={(toWords) => {
            change({ toWords });
          }}
        />
      ) : undefined}
      <TextField
        label="Limit"
        hint="Empty for a duration"
        value={draft.limit}
        maxLength={4}
        onChange={(limit) => {
          change({ limit });
        }}
      />
      <Select
        label="Counted in"
        value={draft.unit}
        options={units}
        onChange={(unit) => {
          change({ unit });
        }}
      />
      <TextField
        label="Who says so"
        value={draft.source}
        maxLength={1000}
        onChange={(source) => {
          change({ source });
        }}
      />
      <Checkbox
        isChecked={draft.repeats}
        onChange={(repeats) => {
          change({ repeats });
        }}
      >
        Each end starts the next interval
      </Checkbox>
      <div className="clock-answers">
        <Button type="submit">{rule === undefined ? 'Add the rule' : 'Change the rule'}</Button>
        <Button
          kind="link"
          onPress={() => {
            setDraft(undefined);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
};
