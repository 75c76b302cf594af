import { useId, useMemo } from 'react';
import { dateOfDay, dayNumber, formatDay } from '#shared/domain/calendar.ts';
import type { CouldHaveKnown } from '#shared/domain/could-have-known/could-have-known.ts';
import type { AgencyId, CalendarDate } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import './could-have-known.css';

export type KnownPanelProps = {
  readonly asked: { readonly agency: AgencyId; readonly day: CalendarDate };
  /** Absent while the exchanges are still being read. */
  readonly known: CouldHaveKnown | undefined;
};

const entriesInWords = (count: number): string => (count === 1 ? '1 entry' : `${String(count)} entries`);

/**
 * Who could have known, when: an agency and a day, which moves with a slider and the arrow keys. What it recorded or what
 * demonstrably reached it stays on the timeline, the rest recedes.
 */
export const KnownPanel = ({ asked, known }: KnownPanelProps) => {
  const { following } = useOpenReview();
  const { review, timeline } = useReviewData();
  const id = useId();
  const { from, to } = useMemo(() => {
    const days = [...timeline.entries.earliest, ...timeline.entries.latest].filter((day) => day !== null);
    return {
      from: days.reduce((least, day) => Math.min(least, day), Infinity),
      to: days.reduce((most, day) => Math.max(most, day), -Infinity),
    };
  }, [timeline.entries]);
  const day = dayNumber(asked.day);
  const agency = review.agencies.find((one) => one.id === asked.agency);
  const own = known === undefined ? 0 : [...known.known.values()].filter(({ way }) => way === 'own-record').length;
  const reached = (known?.known.size ?? 0) - own;
  const go = (to_: number) => {
    following.askKnown({ agency: asked.agency, day: dateOfDay(Math.min(Math.max(to_, from), to)) });
  };
  return (
    <section className="known" aria-label="Could have known">
      <div className="known-choices">
        <Select
          label="Could have known"
          value={String(asked.agency)}
          options={review.agencies.map((one) => ({ value: String(one.id), label: one.shortName }))}
          onChange={(value) => {
            const chosen = review.agencies.find((one) => String(one.id) === value);
            if (chosen !== undefined) following.askKnown({ ...asked, agency: chosen.id });
          }}
        />
        <div className="known-day">
          <label className="field-label" htmlFor={id}>
            By the end of {formatDay(asked.day)}
          </label>
          <input
            id={id}
            type="range"
            min={from}
            max={to}
            step={1}
            value={day}
            aria-valuetext={formatDay(asked.day)}
            onChange={(event) => {
              go(Number(event.target.value));
            }}
          />
        </div>
        <Button
          label="One day earlier"
          onPress={() => {
            go(day - 1);
          }}
        >
          ‹ Day
        </Button>
        <Button
          label="One day later"
          onPress={() => {
            go(day + 1);
          }}
        >
          Day ›
        </Button>
        <Button
          kind="link"
          onPress={() => {
            following.askKnown(undefined);
          }}
        >
          Show everything again
        </Button>
      </div>
      <p className="known-words" role="status">
        {known === undefined ? (
          'Reading who told whom'
        ) : (
          <>
            {`${agency?.shortName ?? ''} could have known, by these records: `}
            <strong>{entriesInWords(own)}</strong> of its own, <strong>{entriesInWords(reached)}</strong> that reached
            it.{' '}
            <span className="quiet-text">
              {`Others held ${entriesInWords(known.heldByOthers)} by then that, by these records, did not. What was said and not written down is not in it.`}
            </span>
          </>
        )}
      </p>
    </section>
  );
};
