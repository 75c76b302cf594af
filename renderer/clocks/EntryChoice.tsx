import { useId, useMemo, useState } from 'react';
import { dateOfDay, dayNumber } from '#shared/domain/calendar.ts';
import { shortDay } from '#shared/domain/clocks/clock-text.ts';
import type { CalendarDate, EntryId } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { TextField } from '../ui/TextField.tsx';

export type EntryChoiceProps = {
  readonly label: string;
  readonly chosen: EntryId | undefined;
  /** The day about which entries are offered. */
  readonly near: CalendarDate;
  readonly onChoose: (entry: EntryId | undefined) => void;
  /** What choosing none is called; absent where one is needed. */
  readonly none?: string | undefined;
};

/** So many are offered; fewer words find others. */
const mostOffered = 40;

/** An entry out of all that have a day: those nearest in time, or those whose first words hold what is typed. */
export const EntryChoice = ({ label, chosen, near, onChoose, none }: EntryChoiceProps) => {
  const { review, timeline } = useReviewData();
  const [words, setWords] = useState('');
  const id = useId();
  const { entries } = timeline;
  const names = useMemo(
    () => new Map<number, string>(review.agencies.map((agency) => [agency.id, agency.shortName])),
    [review.agencies],
  );
  const offered = useMemo(() => {
    const about = dayNumber(near);
    const typed = words.trim().toLowerCase();
    const found: { readonly id: EntryId; readonly day: number; readonly told: string }[] = [];
    for (const [index, entry] of entries.id.entries()) {
      const day = entries.earliest[index];
      if (day === null || day === undefined || entries.latest[index] !== day) continue;
      const agency = names.get(entries.agency[index] ?? 0) ?? '';
      const told = `${shortDay(dateOfDay(day))} ${agency}: ${entries.label[index] ?? ''}`;
      if (entry === chosen || typed === '' || told.toLowerCase().includes(typed)) found.push({ id: entry, day, told });
    }
    const nearest = found.sort((a, b) => Math.abs(a.day - about) - Math.abs(b.day - about)).slice(0, mostOffered);
    return nearest.sort((a, b) => a.day - b.day);
  }, [entries, names, near, words, chosen]);
  return (
    <div className="entry-choice">
      <TextField label={`${label}: find by words, agency or date`} value={words} onChange={setWords} />
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <select
          id={id}
          className="field-input"
          value={chosen === undefined ? '' : String(chosen)}
          onChange={(event) => {
            onChoose(offered.find((entry) => String(entry.id) === event.target.value)?.id);
          }}
        >
          {none === undefined && chosen !== undefined ? undefined : (
            <option value="">{none ?? 'Choose an entry'}</option>
          )}
          {offered.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.told}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
