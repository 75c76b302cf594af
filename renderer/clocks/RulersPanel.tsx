import { useState } from 'react';
import type { InputOf } from '#shared/contract.ts';
import { rulerReading } from '#shared/domain/clocks/rulers.ts';
import type { Ruler, RulerGiven } from '#shared/domain/clocks/rulers.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

const kinds = [
  { value: 'due-date', label: 'Weeks of pregnancy, from a due date', title: 'Weeks of pregnancy' },
  { value: 'booking', label: 'Weeks of pregnancy, from a booking or scan date', title: 'Weeks of pregnancy' },
  { value: 'birth', label: 'Child’s age, from a date of birth', title: 'Child’s age' },
  { value: 'anchor', label: 'Days since a day', title: 'Days since' },
] as const;

type Kind = RulerGiven['from'];
type Given = InputOf<'putRuler'>['given'];

const weeksOf = (typed: string): { readonly weeks: number; readonly days: number } | undefined => {
  const found = /^(\d{1,2})(?:\s*\+\s*([0-6]))?$/.exec(typed.trim());
  return found === null ? undefined : { weeks: Number(found[1]), days: Number(found[2] ?? 0) };
};

/** Second rulers above the lanes of the timeline; the View menu says which of them is shown. */
export const RulersPanel = ({ rulers }: { readonly rulers: readonly Ruler[] }) => {
  const { api, data } = useOpenReview();
  const { review } = useReviewData();
  const readDay = useReadDay();
  const [kind, setKind] = useState<Kind>();
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [weeks, setWeeks] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    if (kind === undefined) return;
    const typed = await readDay(day);
    if ('problem' in typed || 'empty' in typed) {
      setProblem('problem' in typed ? typed.problem : 'Write the day, such as 16 September 2013.');
      return;
    }
    const counted = weeksOf(weeks);
    if (kind === 'booking' && counted === undefined) {
      setProblem('Write the weeks of that day, such as 9+5.');
      return;
    }
    const given: Given =
      kind === 'booking'
        ? { from: kind, day: typed.day, ...(counted ?? { weeks: 0, days: 0 }) }
        : { from: kind, day: typed.day };
    const named = title.trim() === '' ? (kinds.find(({ value }) => value === kind)?.title ?? '') : title.trim();
    const answer = await data.edit((base) => api.putRuler({ ...base, title: named, given }));
    setProblem(answer);
    if (answer === undefined) setKind(undefined);
  };
  return (
    <section className="rulers" aria-labelledby="rulers-title">
      <h3 className="clocks-part" id="rulers-title">
        Second ruler
      </h3>
      <p className="quiet-text">
        Weeks of pregnancy, a child’s age, or days since a day, above the lanes. Choose in the View menu which one is
        shown.
      </p>
      <ul className="rulers-list">
        {rulers.map((ruler) => (
          <li key={ruler.id} className="ruler">
            <span className="ruler-title">{ruler.title}</span>
            <span className="quiet-text">
              {`${ruler.basis}${review.periodTo === undefined ? '' : `; at the end of the review period ${rulerReading(ruler, review.periodTo) ?? 'it has ended'}`}`}
            </span>
            <Button
              kind="link"
              isDisabled={review.readOnly}
              label={`Take away the ruler ${ruler.title}`}
              onPress={() => {
                void data.edit((base) => api.removeRuler({ ...base, id: ruler.id }));
              }}
            >
              Take away
            </Button>
          </li>
        ))}
      </ul>
      {kind === undefined ? (
        <Button
          kind="link"
          isDisabled={review.readOnly}
          onPress={() => {
            setKind('birth');
            setProblem(undefined);
          }}
        >
          Add a ruler
        </Button>
      ) : (
        <form
          className="own-rule"
          aria-label="Add a ruler"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Select<Kind> label="What it counts" value={kind} options={kinds} onChange={setKind} />
          <TextField label="Day" value={day} problem={problem} takesFocus onChange={setDay} />
          {kind === 'booking' ? (
            <TextField label="Weeks on that day" hint="Such as 9+5" value={weeks} onChange={setWeeks} />
          ) : undefined}
          <TextField label="Name" hint="May stay empty" value={title} maxLength={100} onChange={setTitle} />
          <div className="clock-answers">
            <Button type="submit">Add the ruler</Button>
            <Button
              kind="link"
              onPress={() => {
                setKind(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      )}
    </section>
  );
};
