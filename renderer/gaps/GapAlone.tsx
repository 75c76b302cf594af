import { useMemo } from 'react';
import { formatDay, formatSpan } from '#shared/domain/calendar.ts';
import type { AgencyId, Gap } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { GapDecision } from './GapDecision.tsx';
import './gaps.css';

const whenWords = ({ earliest, latest }: Gap): string => {
  if (earliest !== undefined && latest !== undefined) return formatSpan(earliest, latest);
  if (earliest !== undefined) return `From ${formatDay(earliest)}`;
  return latest === undefined ? 'Date not read' : `Up to ${formatDay(latest)}`;
};

/** A gap that rests on no entry: its days, between whom it lies, who recorded it, and the decision. */
export const GapAlone = ({ gap }: { readonly gap: Gap }) => {
  const { review } = useReviewData();
  const names = useMemo(
    () => new Map<AgencyId, string>(review.agencies.map(({ id, fullName }) => [id, fullName])),
    [review.agencies],
  );
  const named = (ids: readonly AgencyId[]): string => ids.map((id) => names.get(id) ?? '').join(' and ');
  const between = gap.across ?? [];
  return (
    <article className="gap-alone">
      <header>
        <p className="quiet-text">Drawn by hand</p>
        <h2 className="gap-alone-when">{whenWords(gap)}</h2>
        {gap.asWritten === undefined ? undefined : <p className="quiet-text">{`Written “${gap.asWritten}”.`}</p>}
        {between.length > 0 ? <p>{`Between ${named(between)}`}</p> : undefined}
        {between.length === 0 && gap.agency !== undefined ? <p>{`Concerns ${named([gap.agency])}`}</p> : undefined}
        {gap.recordedBy === undefined ? undefined : <p>{`Told in the records of ${named([gap.recordedBy])}`}</p>}
      </header>
      <GapDecision gap={gap} isInHand readOnly={review.readOnly} onTakeInHand={() => undefined} />
    </article>
  );
};
