import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { sameDayOf, sameDayWords } from '#shared/domain/same-day.ts';
import { unplacedName } from '#shared/domain/lanes/timeline-lane.ts';
import { describeWhen } from '#shared/domain/when/describe-when.ts';
import type { Cell, EntryId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import { useEntry } from '../state/use-entry.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { AlsoRecordedBy } from './AlsoRecordedBy.tsx';
import { CellText } from './CellText.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { DateCorrection } from './DateCorrection.tsx';
import { GoodPracticeMarks } from './GoodPracticeMarks.tsx';
import { LaneChoice } from './LaneChoice.tsx';
import { Notes } from './Notes.tsx';
import './details.css';

const headingOf = ({ heading, role, letter }: Cell): string => {
  if (heading !== '') return heading;
  return role === 'extra' ? `Column ${letter}` : role.charAt(0).toUpperCase() + role.slice(1);
};

/** What happened stands first, then the comment on it, then what else the file has. */
const rank = ({ role }: Cell): number => (role === 'text' ? 0 : role === 'comment' ? 1 : 2);

export type EntryDetailsProps = { readonly id: EntryId; readonly gaps: ReactNode };

/** One entry, whole: when, its words column by column, where they come from, what was found in it, what was added. */
export const EntryDetails = ({ id, gaps }: EntryDetailsProps) => {
  const { selection, filters } = useOpenReview();
  const { withoutJudgement } = useStore(filters.store);
  const { review, timeline } = useReviewData();
  const { entry, problem } = useEntry(id);
  const names = useMemo(
    () => new Map<number, string>(review.agencies.map(({ id: agency, fullName }) => [agency, fullName])),
    [review.agencies],
  );
  const lane = useMemo(() => {
    const { entries } = timeline;
    const index = entries.id.indexOf(id);
    const agency = entries.agency[index];
    return entries.id.filter((_, other) => entries.agency[other] === agency);
  }, [timeline, id]);

  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (entry === undefined) return <Progress what="Reading the entry" />;

  const judged = withoutJudgement !== true;
  const evidence = judged ? timeline.gaps.flatMap((gap) => gap.evidence).filter((one) => one.entry === id) : [];
  const when = entry.corrected ?? entry.when;
  const at = lane.indexOf(id);
  const step = (name: string, to: EntryId | undefined) => (
    <Button
      kind="link"
      isDisabled={to === undefined}
      label={`${name} entry in this lane`}
      onPress={() => {
        selection.select(to);
      }}
    >
      {name}
    </Button>
  );
  // What has to be put right stands right under what is wrong.
  const corrections = (
    <section className="details-section" aria-label="Corrections">
      <h3 className="label">Corrections</h3>
      <DateCorrection entry={entry} />
      <LaneChoice entry={entry} />
    </section>
  );
  const { agency } = entry.placement;
  const sameDay = sameDayOf(timeline.entries, timeline.entries.id.indexOf(id));

  return (
    <article className="details">
      <header>
        <div className="details-lane">
          <p className="details-agency">{agency === undefined ? unplacedName : names.get(agency)}</p>
          <p className="quiet-text">
            {at + 1} of {lane.length} in lane
          </p>
        </div>
        <h2 className="details-when">
          {describeWhen(when)}
          {when.time === undefined ? '' : `, ${when.time}`}
        </h2>
        <p className="quiet-text">
          {entry.when.asWritten === '' ? 'No date was written. ' : `Written “${entry.when.asWritten}”. `}
          {entry.explanation}
        </p>
        {sameDay === undefined ? undefined : (
          <p className="quiet-text">{`Within the day: ${sameDayWords(sameDay)}.`}</p>
        )}
        <div className="details-steps">
          {step('Previous', lane[at - 1])}
          {step('Next', lane[at + 1])}
        </div>
      </header>
      {entry.problems.length === 0 ? undefined : (
        <ul className="details-problems" aria-label="Needs attention">
          {entry.problems.map((found) => (
            <li key={`${found.row}${found.column}${found.problem}`}>{found.problem}</li>
          ))}
        </ul>
      )}
      <section className="details-words" aria-label="As written">
        {entry.columns
          .filter(({ cell, role }) => cell.trim() !== '' && role !== 'date')
          .toSorted((a, b) => rank(a) - rank(b))
          .map((cell) => (
            <div key={cell.letter}>
              <h3 className={cell.role === 'text' ? 'for-screen-readers' : 'label'}>{headingOf(cell)}</h3>
              <CellText cell={cell.cell} evidence={evidence.filter(({ letter }) => letter === cell.letter)} />
            </div>
          ))}
      </section>
      <p className="quiet-text details-source">
        {entry.fileName}, {entry.place}
        {entry.placement.otherAgencies.length === 0
          ? ''
          : `. Also names ${entry.placement.otherAgencies.map((other) => names.get(other) ?? '').join(', ')}`}
      </p>
      <AlsoRecordedBy entry={id} />
      {entry.earlier.length === 0 ? undefined : <EarlierVersions earlier={entry.earlier} />}
      {entry.needsAttention ? corrections : undefined}
      {judged ? gaps : undefined}
      {judged ? (
        <GoodPracticeMarks entry={entry} proposed={timeline.practiceFound.filter((one) => one.entry === id)} />
      ) : undefined}
      <Notes entry={entry} />
      {entry.needsAttention ? undefined : corrections}
    </article>
  );
};
